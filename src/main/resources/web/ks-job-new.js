// SPDX-License-Identifier: Apache-2.0
// KS orders spaces for many municipalities: writes them, or brings them from a list or from those who take part, sees
// what every row would make, and starts the job. What a row means is the server's to say.
(function () {
  "use strict";
  const ks = window.absoluttKs;
  // Put there by the screens of lists and participants: [{number, coordinator, language}].
  const ROWS = "absolutt-rows";
  const NUMBER = /^\d{1,4}$/;

  // A line: number or name, coordinator, language, parted by a tab, a semicolon or a comma.
  function rowOf(line) {
    const [who, coordinator, language] = line.split(/[\t;,]/).map((part) => part.trim());
    const row = NUMBER.test(who) ? { number: who } : { name: who };
    return { ...row, coordinator: coordinator || null, language: language || null };
  }

  const rowsOf = (text) =>
    text
      .split(/\r?\n/)
      .filter((line) => line.trim())
      .map(rowOf);

  const lineOf = (row) => [row.number || row.name, row.coordinator, row.language].map((part) => part || "").join("; ").replace(/[; ]+$/, "");

  // A cell; the list component searches and sorts by what it holds.
  function cell(name, content, data) {
    const made = ks.element(name, name === "th" ? { scope: "row" } : {});
    made.append(content);
    Object.assign(made.dataset, data || {});
    return made;
  }

  function remarks(row, texts) {
    const place = ks.element("td", {});
    const state = row.problems.length ? "problem" : "fine";
    place.dataset.value = state;
    place.dataset.text = texts[state];
    if (row.problems.length) {
      place.append(ks.element("span", { class: "aui-lozenge aui-lozenge-error" }, texts.problem));
    }
    [...row.problems, ...row.notes].forEach((one) => place.append(ks.element("p", { class: "absolutt-note" }, one)));
    return place;
  }

  function lineOfTable(row, texts) {
    const line = ks.element("tr", { "data-row": row.number || "", "data-name": row.name || row.number || "" });
    line.append(
      cell("th", row.name || texts.nobody),
      cell("td", row.number || ""),
      cell("td", row.spaceKey || ""),
      cell("td", row.language ? texts[row.language] : ""),
      cell("td", row.pages ? String(row.pages) : ""),
      cell("td", row.coordinator ? row.coordinator.name : texts.nobody),
      remarks(row, texts)
    );
    return line;
  }

  function head(texts) {
    const columns = [
      [texts.name, { sort: "navn" }],
      [texts.number, { sort: "nummer" }],
      [texts.spaceKey, {}],
      [texts.language, { filter: "sprak" }],
      [texts.pages, {}],
      [texts.coordinator, { sort: "koordinator" }],
      [texts.remarks, { filter: "utfall", order: "problem fine" }],
    ];
    const line = ks.element("tr", {});
    columns.forEach(([text, data]) => {
      const column = ks.element("th", { scope: "col" }, text);
      Object.assign(column.dataset, data);
      line.append(column);
    });
    return line;
  }

  function table(rows, texts) {
    const list = ks.element("div", { class: "absolutt-list", "data-list": "" });
    Object.assign(list.dataset, { search: texts.search, shown: texts.shown, none: texts.none });
    const region = ks.element("div", { class: "absolutt-table", role: "region", "aria-label": texts.caption, tabindex: "0" });
    const made = ks.element("table", { class: "aui" });
    made.append(ks.element("caption", { class: "assistive absolutt-hidden" }, texts.caption));
    const top = ks.element("thead", {});
    top.append(head(texts));
    const body = ks.element("tbody", {});
    rows.forEach((row) => body.append(lineOfTable(row, texts)));
    made.append(top, body);
    region.append(made);
    list.append(ks.element("p", { "data-list-count": "" }, ks.fill(texts.shown, rows.length, rows.length)), region);
    return list;
  }

  ks.whenReady("job-new", (screen) => {
    const form = screen.querySelector("[data-form]");
    if (!form) {
      return;
    }
    const preview = screen.querySelector("[data-preview]");
    const texts = preview.dataset;
    const lines = form.querySelector("textarea");
    const language = form.querySelector("select");
    const start = preview.querySelector("[data-start]");
    const path = "/programmes/" + encodeURIComponent(screen.dataset.programme) + "/jobs";
    let rows = [];

    const withLanguage = (all) => all.map((row) => ({ ...row, language: row.language || language.value || null }));
    const look = (all) => ks.call(screen, "POST", path + "?preview=true", { rows: all });

    // The municipality's own form is the server's to tell: where it is another than the row would get, all are looked at
    // once more with it.
    function lookAtOwn(all) {
      return look(all).then((seen) => {
        if (language.value) {
          return { all, seen };
        }
        const own = all.map((row, place) => ({ ...row, language: row.language || seen.rows[place].proposed }));
        const isSame = seen.rows.every((row, place) => !row.language || row.language === own[place].language);
        return isSame ? { all: own, seen } : look(own).then((again) => ({ all: own, seen: again }));
      });
    }

    function show(all, seen) {
      const good = seen.rows.filter((row) => !row.problems.length);
      const pages = good.reduce((sum, row) => sum + row.pages, 0).toLocaleString("nb");
      const bad = seen.rows.length - good.length;
      const pattern = good.length ? (bad ? texts.someReady : texts.ready) : texts.noneReady;
      rows = all;
      preview.querySelector("[data-summary]").textContent = ks.fill(pattern, good.length, seen.rows.length, pages, bad);
      start.textContent = ks.fill(texts.make, good.length);
      start.hidden = !good.length;
      const list = table(seen.rows, texts);
      preview.querySelector("[data-table]").replaceChildren(list);
      ks.list(list);
      form.hidden = true;
      preview.hidden = false;
      preview.querySelector("h3").focus();
    }

    function showPreview() {
      const asked = withLanguage(rowsOf(lines.value));
      ks.clearFailure(form);
      if (!asked.length) {
        ks.failField(form, "rows", form.dataset.noRows);
        return;
      }
      ks.busy(form.querySelector("[type=submit]"), () => lookAtOwn(asked)).then(
        (answer) => answer && show(answer.all, answer.seen),
        (failure) => {
          if (!ks.failField(form, failure.field, failure.message)) {
            ks.fail(form, failure);
          }
        }
      );
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      showPreview();
    });

    preview.querySelector("[data-back]").addEventListener("click", () => {
      preview.hidden = true;
      form.hidden = false;
      lines.focus();
    });

    start.addEventListener("click", () => {
      const place = preview.querySelector("[data-start-failure]");
      place.replaceChildren();
      ks.busy(start, () => ks.call(screen, "POST", path, { rows })).then(
        (answer) => {
          if (answer) {
            window.sessionStorage.removeItem(ROWS);
            window.location.assign(
              screen.dataset.home + "?programme=" + encodeURIComponent(screen.dataset.programme) + "&view=job&id=" + answer.job
            );
          }
        },
        (failure) => {
          const box = ks.element("div", { class: "aui-message aui-message-error" });
          box.append(ks.element("p", {}, failure.message || screen.dataset.unreachable));
          place.replaceChildren(box);
        }
      );
    });

    const brought = JSON.parse(window.sessionStorage.getItem(ROWS) || "[]");
    if (brought.length) {
      lines.value = brought.map(lineOf).join("\n");
      showPreview();
    }
  });
})();
