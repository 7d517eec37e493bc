// SPDX-License-Identifier: Apache-2.0
// KS pastes or uploads a list of municipalities, sees what each row means, mends it and puts it to use. What a row means
// is the server's to say: after each mending, all rows are read again, each on the line that it came from.
(function () {
  "use strict";
  const ks = window.absoluttKs;
  const LIMIT = 1024 * 1024;
  const ROWS_FOR_THE_JOB = "absolutt-rows";

  // A cell as pasted text has it; a line end would move the rows below.
  const cell = (text) => '"' + (text || "").replace(/\s+/g, " ").replace(/"/g, '""') + '"';

  ks.whenReady("list", (screen) => {
    const form = screen.querySelector("[data-form]");
    if (!form) {
      return;
    }
    const result = screen.querySelector("[data-result]");
    const texts = result.dataset;
    const text = form.querySelector("textarea");
    const file = form.querySelector("[type=file]");
    const drop = form.querySelector("[data-drop]");
    const error = form.querySelector("[data-import-error]");
    const count = result.querySelector("[data-count]");
    const outcome = result.querySelector("[data-outcome]");
    const programme = "/programmes/" + encodeURIComponent(screen.dataset.programme);
    let rows = [];

    const isReady = (row) => row.number && !row.problems.length;
    const ready = () => rows.filter(isReady);
    const withCoordinator = () => ready().filter((row) => row.coordinator);
    const button = (label, name, work) => {
      const made = ks.element("button", { type: "button", class: "aui-button" }, label);
      if (name) {
        made.setAttribute("aria-label", name);
      }
      made.addEventListener("click", work);
      return made;
    };

    // ---- reading

    function failed(failure) {
      if (failure.message && failure.error !== "FAULT") {
        error.textContent = failure.message;
        error.scrollIntoView({ block: "nearest" });
      } else {
        ks.fail(screen, failure);
      }
    }

    function read(body) {
      ks.clearFailure(screen);
      error.textContent = "";
      return ks.call(screen, "POST", programme + "/lists", body);
    }

    function begin(body) {
      const submit = form.querySelector("[type=submit]");
      ks.busy(submit, () => read(body)).then((list) => {
        if (list) {
          rows = list.rows;
          tell(list);
          show();
          result.querySelector("h2").focus();
        }
      }, failed);
    }

    // Reads the rows again after one was changed. The notes are about what stood in the file, and stay.
    function readAgain(focus) {
      const lines = [];
      rows.forEach((row) => {
        lines[row.row - 1] = [row.number || row.text, row.coordinatorText, row.languageText].map(cell).join("\t");
      });
      const before = new Map(rows.map((row) => [row.row, row]));
      return read({ text: Array.from(lines, (line) => line || "").join("\n") }).then((list) => {
        rows = list.rows.map((row) => Object.assign(row, { notes: before.get(row.row).notes }));
        show();
        (focus() || result.querySelector("h2")).focus();
      }, failed);
    }

    const rowOf = (number) => result.querySelector('tr[data-row="' + number + '"]');

    function mend(row, written) {
      if (written.trim()) {
        row.number = null;
        row.text = written.trim();
        readAgain(() => {
          const place = rowOf(row.row);
          return place && (place.querySelector("input") || place.querySelector("button"));
        });
      }
    }

    function remove(row) {
      const place = rows.indexOf(row);
      rows.splice(place, 1);
      const next = rows[Math.min(place, rows.length - 1)];
      const focus = () => next && rowOf(next.row) && rowOf(next.row).querySelector("[data-remove]");
      if (rows.length) {
        readAgain(focus).then(() => {
          count.textContent = ks.fill(texts.removed, row.row) + " " + count.textContent;
        });
      } else {
        show();
        result.querySelector("h2").focus();
      }
    }

    // ---- what was found

    function tell(list) {
      const place = result.querySelector("[data-told]");
      place.replaceChildren();
      [...list.problems, ...list.notes].forEach((said) => {
        const box = ks.element("div", { class: "aui-message aui-message-info" });
        box.append(ks.element("p", {}, said));
        place.append(box);
      });
    }

    function mending(row) {
      const box = ks.element("div", { class: "absolutt-mend" });
      const name = ks.fill(texts.written, row.row);
      const input = ks.element("input", { type: "text", class: "text", value: row.number || row.text, "aria-label": name });
      const use = button(texts.use, texts.use + ": " + name, () => mend(row, input.value));
      input.addEventListener("keydown", (event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          mend(row, input.value);
        }
      });
      box.append(input, use);
      return box;
    }

    function municipality(row) {
      const place = ks.element("th", { scope: "row" });
      if (row.number) {
        place.append(row.name + " ", ks.element("span", { class: "absolutt-hint" }, row.number + ", " + row.county));
        return place;
      }
      place.append(ks.element("span", {}, row.text || "–"));
      const suggestions = ks.element("div", { class: "absolutt-suggestions" });
      row.suggestions.forEach((one) => {
        const label = one.name + " (" + one.number + ", " + one.county + ")";
        suggestions.append(button(ks.fill(texts.choose, label), null, () => mend(row, one.number)));
      });
      place.append(suggestions, mending(row));
      return place;
    }

    function language(row) {
      const place = ks.element("td", { "data-label": texts.language });
      const name = texts.language + " " + texts.row.toLowerCase() + " " + row.row;
      const select = ks.element("select", { class: "select", "aria-label": name });
      [["", texts.none], ["nb", texts.bokmal], ["nn", texts.nynorsk]].forEach(([value, label]) => {
        select.append(ks.element("option", { value }, label));
      });
      if (row.languageText && !row.language) {
        select.append(ks.element("option", { value: row.languageText }, row.languageText));
        select.value = row.languageText;
      } else {
        select.value = row.language || "";
      }
      select.addEventListener("change", () => {
        row.languageText = select.value || null;
        readAgain(() => rowOf(row.row) && rowOf(row.row).querySelector("select"));
      });
      place.append(select);
      return place;
    }

    function coordinator(row) {
      const unknown = row.coordinatorText && !row.coordinator;
      const said = unknown ? ks.fill(texts.notFound, row.coordinatorText) : row.coordinator ? row.coordinator.name : texts.nobody;
      return ks.element("td", { "data-label": texts.coordinator }, said);
    }

    function remarks(row) {
      const place = ks.element("td", {});
      row.problems.forEach((said) => place.append(ks.element("p", { class: "absolutt-error" }, said)));
      row.notes.forEach((said) => place.append(ks.element("p", { class: "absolutt-hint" }, said)));
      const actions = ks.element("div", { class: "absolutt-suggestions" });
      if (row.number) {
        const change = button(texts.change, ks.fill(texts.changeRow, row.row), () => {
          change.replaceWith(mending(row));
          place.querySelector("input").focus();
        });
        actions.append(change);
      }
      const away = button(texts.remove, ks.fill(texts.removeRow, row.row), () => remove(row));
      away.dataset.remove = "";
      actions.append(away);
      place.append(actions);
      return place;
    }

    function table() {
      const made = ks.element("table", { class: "aui" });
      const head = ks.element("tr");
      [texts.row, texts.municipality, texts.coordinator, texts.language, texts.problems].forEach((name) => {
        head.append(ks.element("th", { scope: "col" }, name));
      });
      made.append(ks.element("thead"), ks.element("tbody"));
      made.tHead.append(head);
      rows.forEach((row) => {
        const line = ks.element("tr", { "data-row": row.row, class: isReady(row) ? "" : "absolutt-row-problem" });
        line.append(
          ks.element("td", { "data-label": texts.row }, String(row.row)),
          municipality(row),
          coordinator(row),
          language(row),
          remarks(row)
        );
        made.tBodies[0].append(line);
      });
      return made;
    }

    function show() {
      const some = ready().length;
      result.hidden = false;
      outcome.replaceChildren();
      count.textContent = rows.length ? ks.fill(some === rows.length ? texts.ready : texts.some, some, rows.length) : "";
      result.querySelector("[data-table]").hidden = !rows.length;
      result.querySelector("[data-table]").replaceChildren(rows.length ? table() : "");
      result.querySelector("[data-empty]").hidden = rows.length > 0;
      const acts = result.querySelector("[data-acts]");
      const title = acts.querySelector("[data-acts-title]");
      acts.hidden = some === 0;
      title.textContent = ks.fill(title.dataset.actsTitle, some);
      const naming = acts.querySelector("[data-coordinators-act]");
      const hint = naming.querySelector(".absolutt-hint");
      naming.dataset.hint = naming.dataset.hint || hint.textContent;
      hint.textContent = ks.fill(naming.dataset.hint, withCoordinator().length);
      naming.hidden = withCoordinator().length === 0;
    }

    // ---- what is done with it

    // What came of each row stands here until the rows change.
    function showOutcome(pattern, answer, sent) {
      const unchanged = answer.rows.filter((one) => one.changed === false || (one.problems && one.problems.length));
      const byHand = answer.rows.flatMap((one) => one.byHand || []);
      const done = (answer.rows.length || sent) - unchanged.length;
      const box = ks.element("div", { class: "aui-message aui-message-" + (unchanged.length || byHand.length ? "warning" : "success") });
      box.append(ks.element("p", { class: "absolutt-lead" }, ks.fill(pattern, done, sent)));
      if (unchanged.length) {
        const all = ks.element("ul");
        unchanged.forEach((one) => all.append(ks.element("li", {}, one.said || one.problems.join(" "))));
        box.append(ks.element("p", {}, outcome.dataset.toldText), all);
      }
      byHand.forEach((said) => box.append(ks.element("p", {}, said)));
      outcome.replaceChildren(box);
    }

    function act(control, path, body, pattern) {
      outcome.replaceChildren();
      ks.clearFailure(screen);
      error.textContent = "";
      const sent = (body.rows || body.numbers).length;
      ks.busy(control, () => ks.call(screen, "POST", programme + path, body)).then((answer) => {
        if (answer) {
          showOutcome(pattern, answer, sent);
        }
      }, (failure) => {
        const box = ks.element("div", { class: "aui-message aui-message-error" });
        box.append(ks.element("p", {}, failure.message || screen.dataset.unreachable));
        outcome.replaceChildren(box);
      });
    }

    result.querySelector("[data-set]").addEventListener("click", (event) => {
      const standing = result.querySelector("#absolutt-standing").value;
      const numbers = ready().map((row) => row.number);
      act(event.currentTarget, "/standings", { numbers, standing }, event.currentTarget.dataset.wasSet);
    });

    result.querySelector("[data-name-them]").addEventListener("click", (event) => {
      const named = withCoordinator().map((row) => ({ number: row.number, coordinator: row.coordinatorText }));
      act(event.currentTarget, "/coordinators", { rows: named }, event.currentTarget.dataset.wasNamed);
    });

    result.querySelector("[data-spaces]").addEventListener("click", () => {
      const orders = ready().map((row) => ({
        number: row.number,
        coordinator: row.coordinatorText,
        language: row.language,
      }));
      window.sessionStorage.setItem(ROWS_FOR_THE_JOB, JSON.stringify(orders));
      window.location.assign(screen.dataset.home + "?programme=" + encodeURIComponent(screen.dataset.programme) + "&view=job");
    });

    // ---- what is sent

    function upload(chosen) {
      if (chosen.size > LIMIT) {
        error.textContent = form.dataset.tooBig;
        return;
      }
      begin(chosen);
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (file.files.length) {
        upload(file.files[0]);
      } else if (text.value.trim()) {
        begin({ text: text.value });
      } else {
        error.textContent = form.dataset.nothing;
        text.focus();
      }
    });
    // One or the other: what was given last counts.
    file.addEventListener("change", () => {
      if (file.files.length) {
        text.value = "";
      }
    });
    text.addEventListener("input", () => {
      file.value = "";
    });
    drop.addEventListener("dragover", (event) => {
      event.preventDefault();
      drop.classList.add("absolutt-over");
    });
    drop.addEventListener("dragleave", () => drop.classList.remove("absolutt-over"));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("absolutt-over");
      if (event.dataTransfer.files.length) {
        file.files = event.dataTransfer.files;
        text.value = "";
        upload(event.dataTransfer.files[0]);
      }
    });
  });
})();
