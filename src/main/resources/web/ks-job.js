// SPDX-License-Identifier: Apache-2.0
// KS follows one job: how far it has come, what each row has come to, and what can be done. It is asked for again and
// again while it is under way; closing the page changes nothing for the job.
(function () {
  "use strict";
  const ks = window.absoluttKs;
  const GLANCE = 1500;
  const AFTER_A_MISS = 5000;
  const UNDER_WAY = ["QUEUED", "RUNNING"];

  ks.whenReady("job", (screen) => {
    const place = screen.querySelector("[data-job]");
    const texts = place.dataset;
    const path = "/jobs/" + texts.job;
    const words = {};
    screen.querySelectorAll("[data-word]").forEach((word) => {
      words[word.dataset.word] = word.textContent;
    });
    const lozenge = screen.querySelector("[data-job-state]");
    const acts = [...screen.querySelectorAll("[data-act]")];
    const canWrite = !screen.querySelector(".absolutt-buttons[hidden]");
    let list = null;
    let last = null;
    let timer = null;

    // ---- the rows

    function head() {
      const line = ks.element("tr", {});
      const columns = [
        [texts.name, { sort: "navn" }],
        [texts.number, { sort: "nummer" }],
        [texts.space, {}],
        [texts.rowState, { sort: "tilstand", filter: "tilstand", order: "FAILED PENDING DONE UNDONE" }],
        [texts.remarks, {}],
      ];
      columns.forEach(([text, data]) => {
        const column = ks.element("th", { scope: "col" }, text);
        Object.assign(column.dataset, data);
        line.append(column);
      });
      if (canWrite) {
        line.append(ks.element("td", {}));
        line.lastChild.append(ks.element("span", { class: "absolutt-hidden" }, texts.actions));
      }
      return line;
    }

    function space(row) {
      if (!row.spaceKey || row.state !== "DONE") {
        return document.createTextNode(row.spaceKey || "");
      }
      const base = screen.dataset.home.replace(/\/plugins\/servlet\/.*$/, "");
      return ks.element("a", { href: base + "/display/" + row.spaceKey }, row.spaceKey);
    }

    function undoButton(row) {
      const button = ks.element("button", { type: "button", class: "aui-button", "data-busy": texts.undoing }, texts.undoRow);
      button.setAttribute("aria-label", texts.undoRow + ": " + row.name);
      button.addEventListener("click", () => {
        ks.confirm(screen, {
          title: ks.fill(texts.undoRowTitle, row.name),
          text: texts.undoRowText,
          yes: texts.undoRow,
          busy: texts.undoing,
          work: () => ks.call(screen, "POST", path + "/rows/" + encodeURIComponent(row.number) + "/undo"),
        }).then((job) => {
          if (job) {
            tellOfUndoing(job);
            place.querySelector(".absolutt-table").focus();
          }
        });
      });
      return button;
    }

    function write(line, row, ended) {
      const [, , where, state, remarks, act] = line.cells;
      where.replaceChildren(space(row));
      const text = words["row-" + row.state];
      Object.assign(state.dataset, { value: row.state, text });
      state.replaceChildren(ks.element("span", { class: "aui-lozenge aui-lozenge-subtle absolutt-row-state", "data-state": row.state }, text));
      remarks.replaceChildren();
      [row.error, row.note].filter(Boolean).forEach((one, at) => {
        const kind = row.error && at === 0 ? "absolutt-note absolutt-row-error" : "absolutt-note";
        remarks.append(ks.element("p", { class: kind }, one));
      });
      if (act) {
        act.replaceChildren(...(ended && row.undoable ? [undoButton(row)] : []));
      }
    }

    function lineFor(row) {
      const line = ks.element("tr", { "data-row": row.number || "", "data-name": row.name || row.number || "" });
      line.append(ks.element("th", { scope: "row" }, row.name || ""), ks.element("td", {}, row.number || ""));
      line.append(ks.element("td", {}), ks.element("td", {}), ks.element("td", {}));
      if (canWrite) {
        line.append(ks.element("td", { "data-actions": "" }));
      }
      return line;
    }

    function build(job, ended) {
      const root = ks.element("div", { class: "absolutt-list", "data-list": "" });
      Object.assign(root.dataset, { search: texts.search, shown: texts.shown, none: texts.none });
      const region = ks.element("div", { class: "absolutt-table", role: "region", "aria-label": texts.caption, tabindex: "0" });
      const table = ks.element("table", { class: "aui" });
      const top = ks.element("thead", {});
      const body = ks.element("tbody", {});
      top.append(head());
      job.rows.forEach((row) => {
        body.append(lineFor(row));
        write(body.lastChild, row, ended);
      });
      table.append(ks.element("caption", { class: "assistive absolutt-hidden" }, texts.caption), top, body);
      region.append(table);
      root.append(ks.element("p", { "data-list-count": "" }, ks.fill(texts.shown, job.rows.length, job.rows.length)), region);
      place.querySelector("[data-table]").replaceChildren(root);
      const lines = [...body.rows];
      list = { view: ks.list(root), lines };
    }

    function showRows(job, ended) {
      if (!list) {
        build(job, ended);
        return;
      }
      const before = last ? last.rows : [];
      job.rows.forEach((row, at) => {
        if (JSON.stringify(before[at]) !== JSON.stringify(row) || (last && isEnded(last) !== ended)) {
          write(list.lines[at], row, ended);
        }
      });
      list.view.refresh();
    }

    // ---- the job

    const isEnded = (job) => !UNDER_WAY.includes(job.state);

    const undoneOf = (job) => job.rows.filter((row) => row.state === "UNDONE").length;
    // The whole job; a row that was undone does not set the bar back.
    const undoes = (job) => job.state === "UNDONE" || (job.undoing && !isEnded(job));

    function sum(job) {
      const undone = undoneOf(job);
      const parts = [undoes(job) ? ks.fill(texts.sumUndone, undone, job.total) : ks.fill(texts.sum, job.done, job.total)];
      if (undone && !undoes(job)) {
        parts.push(ks.fill(texts.sumUndoneToo, undone));
      }
      if (job.failed) {
        parts.push(ks.fill(texts.sumFailed, job.failed));
      }
      return parts.join(" ");
    }

    function showBar(job) {
      const undone = undoneOf(job);
      const value = undoes(job) ? undone : job.done + job.failed + undone;
      ks.progress(place.querySelector("[data-bar]"), value, job.total, sum(job));
      place.querySelector("[data-closing-note]").hidden = isEnded(job);
    }

    function showReason(job) {
      const reason = job.reason || (job.stopping ? texts.stopWished : "");
      const box = place.querySelector("[data-reason]");
      if (box.textContent === reason) {
        return;
      }
      box.replaceChildren();
      if (reason) {
        box.append(ks.element("div", { class: "aui-message aui-message-warning absolutt-message" }));
        box.firstChild.append(ks.element("p", {}, reason));
      }
    }

    function showActs(job) {
      const ended = isEnded(job);
      const shown = {
        stop: !ended && !job.stopping,
        resume: job.state === "STOPPED" || job.state === "INTERRUPTED",
        retry: ended && job.state !== "UNDONE" && job.retryable > 0,
        undo: ended && job.kind === "SPACES" && job.undoable > 0,
      };
      acts.forEach((button) => {
        button.hidden = !shown[button.dataset.act];
      });
    }

    // Only what changes the state is read out, not every row.
    function announce(job) {
      if (!last || last.state !== job.state) {
        place.querySelector("[data-announce]").textContent = words["job-" + job.state] + ". " + sum(job);
      }
    }

    function show(job) {
      const ended = isEnded(job);
      lozenge.textContent = job.undoing && job.state === "RUNNING" ? texts.undoes : words["job-" + job.state];
      lozenge.dataset.state = job.state;
      showBar(job);
      showReason(job);
      showActs(job);
      showRows(job, ended);
      announce(job);
      last = job;
      window.clearTimeout(timer);
      if (!ended || (job.state === "INTERRUPTED" && job.reason)) {
        timer = window.setTimeout(look, ended ? AFTER_A_MISS : GLANCE);
      }
    }

    function look() {
      ks.call(screen, "GET", path).then(
        (job) => {
          place.querySelector("[data-failure]").replaceChildren();
          show(job);
        },
        (failure) => {
          if (!last || failure.message) {
            ks.fail(place, failure);
          } else {
            place.querySelector("[data-reason]").replaceChildren(ks.element("p", {}, texts.lost));
          }
          timer = window.setTimeout(look, AFTER_A_MISS);
        }
      );
    }

    function tellOfUndoing(job) {
      show(job);
      if (isEnded(job)) {
        const left = job.rows.some((row) => row.undoable && row.error);
        ks.flag(screen, left ? "warning" : "success", left ? texts.undoneSome : texts.undone);
      }
    }

    function act(button) {
      const work = () => ks.call(screen, "POST", path + "/" + button.dataset.act);
      ks.clearFailure(screen);
      if (!button.dataset.title) {
        ks.busy(button, work).then((job) => job && show(job), (failure) => ks.fail(place, failure));
        return;
      }
      const ask = { title: button.dataset.title, text: button.dataset.text, yes: button.textContent, busy: button.dataset.busy, work };
      ks.confirm(screen, ask).then((job) => job && (button.dataset.act === "undo" ? tellOfUndoing(job) : show(job)));
    }

    acts.forEach((button) => button.addEventListener("click", () => act(button)));
    look();
  });
})();
