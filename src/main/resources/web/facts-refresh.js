// SPDX-License-Identifier: Apache-2.0
// absolutt.refresh(): reads the page anew and exchanges every macro on it for what it is now; resolves when that is done.
// The focus stays at the same place, folded parts stay open, and a macro with a dialog open or with something unsaved
// ([data-unsaved] in it) is left alone. The page then gets the event "absolutt:refreshed", for scripts that wire what
// they find (facts.js listens on the whole document and needs none).
(function () {
  "use strict";
  const absolutt = window.absolutt;
  const ROOT = "[data-absolutt]";

  function rootsIn(page) {
    const all = [...page.querySelectorAll(ROOT)].filter((one) => !one.parentElement.closest(ROOT));
    const seen = new Map();
    return new Map(
      all.map((root) => {
        const name = root.dataset.absolutt;
        seen.set(name, (seen.get(name) || 0) + 1);
        return [name + " " + seen.get(name), root];
      })
    );
  }

  // A way to find the same control in the macro that comes in its place.
  function placeOf(root, control) {
    if (!control || !root.contains(control) || control === root) {
      return null;
    }
    const scope = control.closest("[data-fact], [data-milestone]");
    const key = scope && (scope.dataset.fact || scope.dataset.milestone);
    const siblings = [...(scope || root).querySelectorAll(control.localName)];
    return { key, act: control.dataset.act, opens: control.dataset.opens, name: control.localName, number: siblings.indexOf(control) };
  }

  function controlAt(root, place) {
    const quoted = place.key && CSS.escape(place.key);
    const scope = quoted ? root.querySelector(`[data-fact="${quoted}"], [data-milestone="${quoted}"]`) : root;
    if (!scope) {
      return root.querySelector('[data-act="add"]');
    }
    const acts = place.act ? [...scope.querySelectorAll(`[data-act="${CSS.escape(place.act)}"]`)] : [];
    const act = acts.find((one) => one.dataset.opens === place.opens);
    return act || scope.querySelectorAll(place.name)[place.number];
  }

  // A fold is known by what it is of, else by its number; a [data-section] that was closed stays so, too.
  function keepFolds(old, fresh) {
    const nameOf = (fold, number) => fold.dataset.section || fold.closest("[data-milestone]")?.dataset.milestone || number;
    const before = new Map([...old.querySelectorAll("details")].map((fold, number) => [nameOf(fold, number), fold.open]));
    fresh.querySelectorAll("details").forEach((fold, number) => {
      const open = before.get(nameOf(fold, number));
      if (open || (open === false && fold.dataset.section)) {
        fold.open = open;
      }
    });
  }

  function isBusy(root) {
    return Boolean(root.querySelector("dialog[open], [data-unsaved], [aria-busy=true]"));
  }

  function exchange(old, fresh) {
    const focused = placeOf(old, document.activeElement);
    keepFolds(old, fresh);
    old.replaceWith(document.adoptNode(fresh));
    const control = focused && controlAt(fresh, focused);
    if (control) {
      control.focus({ preventScroll: true });
    }
  }

  absolutt.refresh = async function () {
    let page;
    try {
      const answer = await fetch(window.location.href, { credentials: "same-origin", cache: "no-store" });
      page = answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    } catch (noAnswer) {
      page = null;
    }
    if (!page) {
      return;
    }
    const fresh = rootsIn(page);
    rootsIn(document).forEach((root, name) => {
      if (fresh.has(name) && !isBusy(root)) {
        exchange(root, fresh.get(name));
      }
    });
    document.dispatchEvent(new CustomEvent("absolutt:refreshed"));
  };
})();
