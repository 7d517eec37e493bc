// SPDX-License-Identifier: Apache-2.0
// Pasting a table of indicators: first what its rows mean, then the good ones are saved. The text stays in the field, with
// what was wrong in words beside it, until the dialog is closed.
(function () {
  "use strict";
  const absolutt = window.absolutt;
  const { element } = absolutt;
  const COLUMNS = ["row", "name", "value", "period", "result"];

  function say(box, name, ...values) {
    const pattern = box.getAttribute("data-import-" + name) || "";
    return pattern.replace(/\{(\d)\}/g, (whole, place) => values[Number(place)]);
  }

  function cells(box, row) {
    const words = row.saved ? [say(box, "is-saved")] : row.problems.length ? row.problems : [say(box, "ok")];
    const last = element("td", { "data-kind": row.problems.length ? "bad" : "good" });
    words.forEach((one) => last.append(element("p", { class: "absolutt-list-line" }, one)));
    const value = [row.value, row.unit].filter(Boolean).join(" ");
    return [
      element("td", {}, String(row.row)),
      element("th", { scope: "row" }, row.name || "–"),
      element("td", {}, value || "–"),
      element("td", {}, row.period || "–"),
      last,
    ];
  }

  function show(box, rows, words) {
    const table = element("table", { class: "absolutt-list" });
    const head = element("tr");
    COLUMNS.forEach((one) => head.append(element("th", { scope: "col" }, say(box, one))));
    const body = element("tbody");
    rows.forEach((row) => {
      const line = element("tr");
      line.append(...cells(box, row));
      body.append(line);
    });
    const thead = element("thead");
    thead.append(head);
    table.append(thead, body);
    const place = box.querySelector("[data-import-rows]");
    place.replaceChildren(element("p", { role: "status" }, words), table);
    place.focus();
  }

  function good(rows) {
    return rows.filter((row) => !row.problems.length).length;
  }

  function open(root) {
    const box = root.querySelector("[data-import]");
    const form = box.querySelector("form");
    const submit = form.querySelector("[type=submit]");
    const first = submit.textContent;
    let seen = null;
    let added = 0;
    const changed = () => {
      seen = null;
      submit.textContent = first;
      submit.dataset.label = first;
    };
    const filled = () => Object.fromEntries(Object.entries(absolutt.values(form)).filter(([, value]) => value !== null));
    const preview = async () => {
      const { rows } = await absolutt.send("POST", root.dataset.address + "/import?preview=true", filled());
      const number = good(rows);
      seen = number ? rows : null;
      submit.dataset.label = number ? say(box, "save", number) : first;
      show(box, rows, number ? say(box, "good", number, rows.length - number) : say(box, "none-good"));
      return null;
    };
    const save = async () => {
      const { rows } = await absolutt.send("POST", root.dataset.address + "/import", filled());
      const number = rows.filter((row) => row.saved).length;
      added += number;
      if (number === rows.length) {
        return rows;
      }
      seen = null;
      submit.dataset.label = first;
      show(box, rows, say(box, "saved-count", number, rows.length - number));
      return null;
    };
    const done = () => absolutt.settled(root, null, absolutt.text(root, "saved"));
    form.reset();
    box.querySelector("[data-import-rows]").replaceChildren();
    form.addEventListener("input", changed);
    absolutt.openDialog(box, { adds: true, save: () => (seen ? save() : preview()), done });
    box.addEventListener(
      "close",
      () => {
        form.removeEventListener("input", changed);
        changed();
        if (added) {
          absolutt.refresh();
        }
      },
      { once: true }
    );
  }

  document.addEventListener("absolutt:act", (event) => {
    if (event.detail.act === "import") {
      open(event.detail.root);
    }
  });
})();
