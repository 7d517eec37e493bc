// SPDX-License-Identifier: Apache-2.0
// Makes a list of a table that the server has written: search, filters, sorting, a count in words, selection. Everything
// but the selection stands in the address and is restored from there. Without this script the whole table shows.
//
//   <div class="absolutt-list" data-list data-search="Søk i deltakere" data-shown="Viser {0} av {1} deltakere"
//        data-none="Ingen deltakere passer med søket.">
//     <p data-list-count>7 deltakere</p>                    what stands while all show
//     <div data-list-actions hidden> buttons </div>          if there: rows can be selected, the buttons act on them
//     <div class="absolutt-table" role="region" …><table class="aui"> …
//
// data-list may hold a prefix, for the second list of a screen: its parameters are then «prefix.q» and so on.
//   th[data-sort="navn"]        sortable; the name stands in the address (sort=navn, sort=-navn). A cell sorts by its
//                               data-value, else by its text; numbers as numbers, what is empty last.
//   th[data-sorted]             the server has sorted by this column, ascending; where it is by none of them, the list
//                               says in data-order what comes first.
//   th[data-filter="status"]    gives a choice of what the cells hold: data-value (else the text), named by data-text or
//                               the text. data-order="A B C" gives the choices' order. Several: data-value="A B", then
//                               with th[data-filter-many] and one data-text for each, divided by |.
//                               There is none where all cells hold the same.
//   th[data-flag="mangler"]     gives a box to tick, named by data-flag-text: only rows whose cell has data-flagged.
//   tr[data-row="3420"]         what the row is called by scripts; tr[data-name] is its name for screen readers.
//   td[data-actions]            holds buttons: not searched, no heading on a card.
// The search finds rows with every word of it in any part of their text, or in data-also of a row or cell.
// Common texts come from the screen (frame-top.vm). ks.list(root) gives {rows, shown(), selected(), clear(), refresh()}.
(function () {
  "use strict";
  const ks = window.absoluttKs;
  const collator = new Intl.Collator("nb", { numeric: true, sensitivity: "base" });
  const lower = (text) => text.toLocaleLowerCase("nb").replace(/\s+/g, " ").trim();
  const lists = new WeakMap();
  let made = 0;

  const valueOf = (cell) => cell.dataset.value ?? cell.textContent.trim();

  // What the search looks in.
  function wordsOf(row) {
    const cells = [...row.cells].filter((cell) => !("actions" in cell.dataset));
    return lower([row.dataset.also, ...cells.map((cell) => cell.textContent + " " + (cell.dataset.also ?? ""))].join(" "));
  }

  // Names of choices, as options.
  const counted = (choices) => choices.map((one) => [one.value, one.text + " (" + one.count + ")"]);

  // The choices of a filter: value, text and how many rows hold it.
  function choicesOf(head, rows) {
    const found = new Map();
    for (const row of rows) {
      const cell = row.cells[head.cellIndex];
      const many = "filterMany" in head.dataset;
      const values = many ? valueOf(cell).split(" ") : [valueOf(cell)];
      const texts = many ? (cell.dataset.text ?? "").split("|") : [cell.dataset.text ?? cell.textContent.trim()];
      values.forEach((value, at) => {
        if (value) {
          const choice = found.get(value) ?? { value, text: texts[at] || value, count: 0 };
          choice.count += 1;
          found.set(value, choice);
        }
      });
    }
    const order = (head.dataset.order ?? "").split(" ");
    const place = (choice) => (order.includes(choice.value) ? order.indexOf(choice.value) : order.length);
    return [...found.values()].sort((a, b) => place(a) - place(b) || collator.compare(a.text, b.text));
  }

  function makeList(root) {
    const screen = root.closest("[data-absolutt-screen]");
    const texts = screen.dataset;
    const table = root.querySelector("table");
    const body = table.tBodies[0];
    const prefix = root.dataset.list ? root.dataset.list + "." : "";
    const count = root.querySelector("[data-list-count]");
    const all = count.textContent;
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    const searched = new Map(rows.map((row) => [row, wordsOf(row)]));
    const filters = [];
    const state = { q: "", sort: "", chosen: {} };
    const tools = ks.element("div", { class: "absolutt-list-tools" });
    const empty = ks.element("div", { class: "absolutt-empty absolutt-empty-search", hidden: "" });
    const box = root.querySelector(".absolutt-table");
    let selection = null;
    let writing = null;
    let search;
    let sorter;

    // ---- what shows

    const shown = () => rows.filter((row) => !row.hidden);

    function fits(row) {
      return state.q.split(" ").every((word) => searched.get(row).includes(word)) && filters.every((one) => one.fits(row));
    }

    function refresh() {
      rows.forEach((row) => {
        row.hidden = !fits(row);
      });
      const number = shown().length;
      const text = number === rows.length ? all : ks.fill(root.dataset.shown, number, rows.length);
      if (count.textContent !== text) {
        count.textContent = text;
      }
      empty.hidden = number > 0;
      box.hidden = number === 0;
      if (selection) {
        selection.update();
      }
    }

    // After a script has written other facts into the rows.
    function again() {
      rows.forEach((row) => searched.set(row, wordsOf(row)));
      filters.forEach((one) => one.count && one.count());
      refresh();
    }

    function remember() {
      clearTimeout(writing);
      writing = setTimeout(write, 150);
    }

    // ---- the address

    function write() {
      const params = new URLSearchParams(window.location.search);
      const put = (name, value) => (value ? params.set(prefix + name, value) : params.delete(prefix + name));
      put("q", search.value.trim());
      put("sort", state.sort);
      filters.forEach((one) => put(one.name, state.chosen[one.name]));
      const query = params.toString();
      window.history.replaceState(
        window.history.state,
        "",
        window.location.pathname + (query ? "?" + query : "") + window.location.hash
      );
    }

    function read() {
      const params = new URLSearchParams(window.location.search);
      search.value = params.get(prefix + "q") ?? "";
      state.q = lower(search.value);
      filters.forEach((one) => one.set(params.get(prefix + one.name) ?? ""));
      sort(params.get(prefix + "sort") ?? "");
    }

    function change() {
      refresh();
      remember();
    }

    // ---- sorting

    function sort(wanted) {
      const down = wanted.startsWith("-");
      const head = heads.find((one) => one.dataset.sort && one.dataset.sort === wanted.replace(/^-/, ""));
      state.sort = head ? wanted : "";
      const value = head && new Map(rows.map((row) => [row, valueOf(row.cells[head.cellIndex])]));
      const order = head
        ? [...rows].sort((a, b) => {
            const [one, other] = [value.get(a), value.get(b)];
            if (!one || !other) {
              return one ? -1 : other ? 1 : 0;
            }
            return (down ? -1 : 1) * collator.compare(one, other);
          })
        : rows;
      body.append(...order);
      heads.forEach((one) => {
        if (one === head) {
          one.setAttribute("aria-sort", down ? "descending" : "ascending");
        } else if (!head && "sorted" in one.dataset) {
          one.setAttribute("aria-sort", "ascending");
        } else {
          one.removeAttribute("aria-sort");
        }
      });
      if (sorter) {
        const first = heads.find((one) => "sorted" in one.dataset);
        sorter.value = state.sort || (first ? first.dataset.sort : "");
      }
    }

    function makeSortable() {
      const options = [];
      heads.filter((head) => head.dataset.sort).forEach((head) => {
        const name = head.dataset.sort;
        const text = head.textContent.trim();
        const button = ks.element("button", { type: "button", class: "absolutt-sort" }, text);
        button.addEventListener("click", () => {
          sort(head.getAttribute("aria-sort") === "ascending" ? "-" + name : name);
          remember();
        });
        head.replaceChildren(button);
        options.push([name, text], ["-" + name, ks.fill(texts.descending, text)]);
      });
      if (root.dataset.order) {
        options.unshift(["", root.dataset.order]);
      }
      // The headings do not show on a narrow screen, where rows are cards.
      if (options.length) {
        sorter = select(texts.sortBy, "absolutt-list-sorter", options, (value) => sort(value));
      }
    }

    // ---- the tools

    function field(label, input, kind) {
      const id = "absolutt-list-" + ++made;
      input.id = id;
      const part = ks.element("div", { class: "absolutt-field " + (kind ?? "") });
      part.append(ks.element("label", { for: id }, label), input);
      tools.append(part);
      return input;
    }

    function select(label, kind, options, changed) {
      const input = ks.element("select", { class: "select" });
      options.forEach(([value, text]) => input.append(ks.element("option", { value }, text)));
      input.addEventListener("change", () => {
        changed(input.value);
        change();
      });
      return field(label, input, kind);
    }

    function makeFilter(head) {
      const name = head.dataset.filter;
      let values = [];
      let offered = null;
      const input = select(head.textContent.trim(), "", [], (value) => {
        state.chosen[name] = value;
      });
      const set = (value) => {
        state.chosen[name] = values.includes(value) ? value : "";
        input.value = state.chosen[name];
      };
      const count = () => {
        const choices = counted(choicesOf(head, rows));
        // Not while somebody stands in it: what is open would close.
        if (document.activeElement === input || JSON.stringify(choices) === JSON.stringify(offered)) {
          return;
        }
        offered = choices;
        values = choices.map(([value]) => value);
        input.replaceChildren(...[["", texts.any], ...choices].map(([value, text]) => ks.element("option", { value }, text)));
        input.parentNode.hidden = choices.length < 2;
        set(state.chosen[name] ?? "");
      };
      count();
      filters.push({
        name,
        set,
        count,
        fits(row) {
          const value = valueOf(row.cells[head.cellIndex]);
          const wanted = state.chosen[name];
          return !wanted || value === wanted || ("filterMany" in head.dataset && value.split(" ").includes(wanted));
        },
      });
    }

    function makeFlag(head) {
      const name = head.dataset.flag;
      const flagged = (row) => "flagged" in row.cells[head.cellIndex].dataset;
      if (!rows.some(flagged)) {
        return;
      }
      const label = ks.element("label", { class: "absolutt-chip" });
      const input = ks.element("input", { type: "checkbox" });
      label.append(input, " " + head.dataset.flagText + " (" + rows.filter(flagged).length + ")");
      tools.append(label);
      input.addEventListener("change", () => {
        state.chosen[name] = input.checked ? "ja" : "";
        change();
      });
      filters.push({
        name,
        set(value) {
          state.chosen[name] = value ? "ja" : "";
          input.checked = Boolean(value);
        },
        fits: (row) => !state.chosen[name] || flagged(row),
      });
    }

    function reset() {
      search.value = "";
      state.q = "";
      filters.forEach((one) => one.set(""));
      change();
      search.focus();
    }

    function makeTools() {
      search = field(root.dataset.search, ks.element("input", { class: "text", type: "search", autocomplete: "off" }), "absolutt-list-search");
      search.addEventListener("input", () => {
        state.q = lower(search.value);
        change();
      });
      heads.filter((head) => head.dataset.filter).forEach(makeFilter);
      heads.filter((head) => head.dataset.flag).forEach(makeFlag);
      makeSortable();
      const again = ks.element("button", { type: "button", class: "aui-button" }, texts.reset);
      again.addEventListener("click", reset);
      empty.append(ks.element("p", {}, root.dataset.none), again);
      root.prepend(tools);
      box.after(empty);
    }

    // ---- cards on a narrow screen: each cell is named, and the table stays one for screen readers

    function nameCells() {
      const names = heads.map((head) => head.textContent.trim());
      table.setAttribute("role", "table");
      [table.tHead, body].forEach((part) => part.setAttribute("role", "rowgroup"));
      heads.forEach((head) => head.setAttribute("role", "columnheader"));
      [table.tHead.rows[0], ...rows].forEach((row) => row.setAttribute("role", "row"));
      rows.forEach((row) =>
        [...row.cells].forEach((cell, at) => {
          cell.setAttribute("role", cell.tagName === "TH" ? "rowheader" : "cell");
          if (!("actions" in cell.dataset)) {
            cell.dataset.label = names[at];
          }
        })
      );
    }

    // ---- selection

    function makeSelection(actions) {
      const bar = ks.element("div", { class: "absolutt-list-bar" });
      const status = ks.element("p", { class: "absolutt-list-chosen", role: "status" });
      const boxes = new Map();
      const whole = ks.element("input", { type: "checkbox" });
      const everything = ks.element("label", { class: "absolutt-list-all" });
      count.after(bar);
      everything.append(whole, " " + texts.selectAll);
      bar.append(everything, status, actions);
      const corner = ks.element("td", { class: "absolutt-list-box" });
      corner.setAttribute("role", "cell");
      table.tHead.rows[0].prepend(corner);
      rows.forEach((row) => {
        const input = ks.element("input", { type: "checkbox", "aria-label": ks.fill(texts.select, row.dataset.name) });
        const cell = ks.element("td", { class: "absolutt-list-box", role: "cell" });
        cell.append(input);
        row.prepend(cell);
        boxes.set(row, input);
      });
      const selected = () => rows.filter((row) => boxes.get(row).checked && !row.hidden);

      function update() {
        rows.forEach((row) => {
          boxes.get(row).checked &&= !row.hidden;
          row.classList.toggle("absolutt-selected", boxes.get(row).checked);
        });
        const [some, visible] = [selected().length, shown().length];
        whole.checked = some > 0 && some === visible;
        whole.indeterminate = some > 0 && some < visible;
        whole.disabled = visible === 0;
        actions.hidden = some === 0;
        status.textContent = some ? ks.fill(texts.chosen, some) : "";
        root.dispatchEvent(new CustomEvent("absolutt-selection", { detail: { count: some } }));
      }

      function tick(some, on) {
        some.forEach((row) => {
          boxes.get(row).checked = on;
        });
        update();
      }

      body.addEventListener("change", (event) => {
        if (event.target.closest(".absolutt-list-box")) {
          update();
        }
      });
      whole.addEventListener("change", () => tick(shown(), whole.checked));
      return { selected, update, clear: () => tick(rows, false) };
    }

    makeTools();
    nameCells();
    count.setAttribute("role", "status");
    read();
    const actions = root.querySelector("[data-list-actions]");
    if (actions && rows.every((row) => row.dataset.row)) {
      selection = makeSelection(actions);
    }
    refresh();
    root.classList.add("absolutt-list-ready");
    return {
      rows,
      shown,
      refresh: again,
      selected: () => (selection ? selection.selected() : []),
      clear: () => selection && selection.clear(),
    };
  }

  // The list of that element, made once; null without one.
  ks.list = function (root) {
    if (root && !lists.has(root)) {
      lists.set(root, makeList(root));
    }
    return root ? lists.get(root) : null;
  };

  ks.whenReady(null, (screen) => {
    screen.querySelectorAll("[data-list]").forEach(ks.list);
  });
})();
