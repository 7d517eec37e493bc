// SPDX-License-Identifier: Apache-2.0
// The role map's tables: one tab stop, arrows move, a letter sets a cell. Roles and areas are edited by facts.js.
(function () {
  "use strict";
  const absolutt = window.absolutt;
  const { NAMES, word, nameOf, layerOf, shown, type, undo, save, saveAll } = window.absoluttRoles;
  const { element, text, rootOf } = absolutt;
  const NARROW = window.matchMedia("(max-width: 40rem)");
  const FINDINGS_AFTER = 1200;
  const layers = new Map();
  let findings;

  function rowsOf(grid) {
    return [...grid.querySelectorAll("tbody tr")]
      .map((row) => [...row.querySelectorAll("td[data-role]")].filter((cell) => cell.getClientRects().length))
      .filter((row) => row.length);
  }

  function cellsOf(grid) {
    return [...grid.querySelectorAll("td[data-role]")];
  }

  function makeStop(cell) {
    cellsOf(cell.closest("table")).forEach((one) => {
      one.tabIndex = one === cell ? 0 : -1;
    });
  }

  function go(cell) {
    if (cell) {
      makeStop(cell);
      cell.focus();
    }
  }

  // On a narrow screen the cells of an area stand below each other: then every arrow goes through them in that order.
  function neighbour(cell, key, whole) {
    const rows = rowsOf(cell.closest("table"));
    const all = rows.flat();
    const at = all.indexOf(cell);
    const y = rows.findIndex((row) => row.includes(cell));
    const x = rows[y].indexOf(cell);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
    if (key === "Home" || key === "End") {
      const line = whole ? all : rows[y];
      return line[key === "Home" ? 0 : line.length - 1];
    }
    if (NARROW.matches) {
      return all[at + step];
    }
    return key === "ArrowRight" || key === "ArrowLeft" ? rows[y][x + step] : rows[y + step] && rows[y + step][x];
  }

  // The list goes when the focus does, and what was chosen is saved.
  function onListKey(event, cell) {
    event.stopPropagation();
    if (event.key === "Enter" || event.key === "Escape") {
      event.preventDefault();
      if (event.key === "Escape") {
        undo(cell);
      }
      cell.focus();
    }
  }

  // A list of the letters in the cell, for those who have no keyboard and those who do not know the letters.
  function openList(cell) {
    if (cell.hasAttribute("data-choosing")) {
      return;
    }
    const list = element("select", { class: "absolutt-roles-list", "aria-label": text(cell, "choose", nameOf(cell)) });
    list.append(element("option", { value: "" }, text(cell, "empty")));
    Object.keys(NAMES).forEach((code) => list.append(element("option", { value: code }, code + " " + word(cell, code))));
    list.value = shown(cell);
    cell.setAttribute("data-choosing", "true");
    cell.append(list);
    list.addEventListener("change", () => type(cell, list.value));
    list.addEventListener("keydown", (event) => onListKey(event, cell));
    list.addEventListener("click", (event) => event.stopPropagation());
    list.addEventListener("blur", () => {
      cell.removeAttribute("data-choosing");
      list.remove();
      save(cell);
    });
    list.focus();
  }

  function onLetter(cell, key) {
    const code = key === "Delete" || key === "Backspace" ? "" : key.toUpperCase();
    if (code !== "" && !NAMES[code]) {
      return false;
    }
    type(cell, code);
    return true;
  }

  function onKey(event) {
    const cell = event.target.closest("td[data-role]");
    if (!cell || event.target !== cell || event.altKey || event.metaKey) {
      return;
    }
    const { key } = event;
    let taken = true;
    if (/^Arrow|^Home$|^End$/.test(key)) {
      go(neighbour(cell, key, event.ctrlKey));
    } else if (event.ctrlKey) {
      taken = false;
    } else if (key === "Enter" || key === "F2" || key === " ") {
      openList(cell);
    } else if (key === "Escape") {
      taken = undo(cell);
    } else {
      taken = onLetter(cell, key);
    }
    if (taken) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  function wireGrid(grid) {
    const first = rowsOf(grid)[0] || [cellsOf(grid)[0]];
    const focused = grid.contains(document.activeElement) && document.activeElement.closest("td[data-role]");
    if (first[0]) {
      makeStop(focused || first[0]);
    }
    grid.addEventListener("keydown", onKey);
    let active = null;
    grid.addEventListener("mousedown", (event) => {
      active = event.target.closest("td[data-role]") === document.activeElement ? document.activeElement : null;
    });
    grid.addEventListener("click", (event) => {
      const cell = event.target.closest("td[data-role]");
      if (cell) {
        makeStop(cell);
        cell.focus();
        if (NARROW.matches || cell === active) {
          openList(cell);
        }
      }
    });
    grid.addEventListener("focusout", (event) => {
      const cell = event.target.closest("td[data-role]");
      if (cell && event.target === cell && !cell.hasAttribute("data-choosing") && cell.dataset.typed !== undefined) {
        save(cell);
      }
    });
  }

  function show(root, layer) {
    layers.set(root.dataset.address || "", layer);
    root.querySelectorAll("[data-layer]").forEach((tab) => {
      const chosen = tab.dataset.layer === layer;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    });
    root.querySelectorAll("[data-layer-panel]").forEach((panel) => {
      panel.hidden = panel.dataset.layerPanel !== layer;
    });
    root.querySelectorAll("[role=grid]").forEach((grid) => {
      if (!cellsOf(grid).some((cell) => cell.tabIndex === 0) && cellsOf(grid)[0]) {
        makeStop(cellsOf(grid)[0]);
      }
    });
  }

  function wireTabs(root) {
    const tabs = [...root.querySelectorAll("[data-layer]")];
    tabs.forEach((tab, place) => {
      tab.addEventListener("click", () => show(root, tab.dataset.layer));
      tab.addEventListener("keydown", (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step) {
          event.preventDefault();
          event.stopPropagation();
          const next = tabs[(place + step + tabs.length) % tabs.length];
          show(root, next.dataset.layer);
          next.focus();
        }
      });
    });
    const before = layers.get(root.dataset.address || "");
    if (before && before !== "today") {
      show(root, before);
    }
  }

  // Which cells are there on a narrow screen: those that say something, or all.
  function wireEmpties(root) {
    const button = root.querySelector(".absolutt-roles-empties");
    if (button) {
      button.addEventListener("click", () => {
        const all = button.getAttribute("aria-pressed") !== "true";
        button.setAttribute("aria-pressed", String(all));
        root.toggleAttribute("data-empties", all);
      });
    }
  }

  // The server alone knows what is there to discuss: asked when nobody has set a letter for a while.
  async function showFindings() {
    let page;
    try {
      const answer = await fetch(window.location.href, { credentials: "same-origin", cache: "no-store" });
      page = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    } catch (noAnswer) {
      page = null;
    }
    const fresh = page && page.querySelector("[data-roles-findings]");
    if (fresh) {
      document.querySelectorAll("[data-roles-findings]").forEach((old) => {
        old.replaceWith(document.importNode(fresh, true));
      });
    }
  }

  function wire(root) {
    root.dataset.ready = "true";
    wireTabs(root);
    wireEmpties(root);
    root.querySelectorAll("[role=grid]").forEach(wireGrid);
    root.addEventListener("absolutt:cell", () => {
      window.clearTimeout(findings);
      findings = window.setTimeout(showFindings, FINDINGS_AFTER);
    });
  }

  function start() {
    document.querySelectorAll('[data-absolutt="roles"]:not([data-ready])').forEach(wire);
  }

  document.addEventListener("absolutt:refreshed", start);
  window.addEventListener("pagehide", saveAll);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
