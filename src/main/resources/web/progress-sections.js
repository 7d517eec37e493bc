// SPDX-License-Identifier: Apache-2.0
// The phases of the whole tracker: what their headings say of their milestones, addresses that open them, and paper.
//
//   <details data-section="{phase}">   a phase; facts-refresh.js keeps it open or closed when the macro is exchanged
//   #absolutt-milestone-{key}, #absolutt-phase-{key}   the address of a milestone or a phase, which it opens
(function () {
  "use strict";
  const shared = window.absoluttProgress;
  const { element, text, macroOf } = shared;
  const TRACKER = '[data-absolutt="progress"][data-view="full"]';
  const MILESTONE = "absolutt-milestone-";
  const PHASE = "absolutt-phase-";
  let openedForPrint = [];

  const ASKS = {
    unconfirmed: (row) => !row.querySelector(".absolutt-unconfirmed").hidden,
    overdue: (row) => row.dataset.urgency === "OVERDUE",
    soon: (row) => row.dataset.urgency === "SOON",
    support: (row) => !row.querySelector(".absolutt-support").hidden,
    reported: (row) => row.hasAttribute("data-reported"),
  };

  function asks(row, kind) {
    return ASKS[kind](row);
  }

  function trackers() {
    return [...document.querySelectorAll(TRACKER)];
  }

  function rowsIn(part) {
    return [...part.querySelectorAll("[data-milestone]")];
  }

  function phasesIn(tracker) {
    return [...tracker.querySelectorAll("details[data-section]")];
  }

  // "{0} meldinger", and its own words for one, where there are any.
  function counted(macro, name, count) {
    return (count === 1 && text(macro, name + "-one", count)) || text(macro, name, count);
  }

  function showAsks(macro) {
    phasesIn(macro).forEach((phase) => {
      phase.querySelectorAll("[data-ask]").forEach((ask) => {
        const count = rowsIn(phase).filter(ASKS[ask.dataset.ask]).length;
        ask.textContent = count ? counted(macro, "ask-" + ask.dataset.ask, count) : "";
        ask.hidden = !count;
      });
    });
  }

  // What is said of several rows at once: gone with the last of them that waits.
  function showWaiting(macro) {
    macro.querySelectorAll(".absolutt-unconfirmed-count").forEach((line) => {
      const count = rowsIn(line.parentElement).filter(ASKS.unconfirmed).length;
      line.hidden = !count;
      line.querySelector("span").textContent = counted(macro, "waiting", count);
    });
  }

  // After rows have been shown anew in their places.
  function settle(macro) {
    showAsks(macro);
    showWaiting(macro);
    if (macro.matches(TRACKER)) {
      shared.applyChoice(macro);
    }
  }

  function targetOf(hash) {
    const name = decodeURIComponent(hash.slice(1));
    const find = (prefix, attribute) =>
      name.startsWith(prefix) && document.querySelector(`${TRACKER} [${attribute}="${CSS.escape(name.slice(prefix.length))}"]`);
    return find(MILESTONE, "data-milestone") || find(PHASE, "data-section");
  }

  // The part of the tracker that the address names is shown and gets the focus.
  function showTarget() {
    const target = targetOf(window.location.hash);
    if (!target) {
      return;
    }
    const phase = target.closest("details[data-section]");
    if (target.hidden || phase.hidden) {
      shared.choose(macroOf(target), "all");
    }
    phase.open = true;
    const isRow = target !== phase;
    const stop = isRow ? target : phase.querySelector("summary");
    if (isRow) {
      target.tabIndex = -1;
    }
    stop.focus({ preventScroll: true });
    stop.scrollIntoView({ block: isRow ? "center" : "start" });
  }

  function linkIn(part, prefix, key, words) {
    const at = part.children.length ? -1 : part.textContent.indexOf(words);
    if (at >= 0) {
      const [before, after] = [part.textContent.slice(0, at), part.textContent.slice(at + words.length)];
      part.replaceChildren(before, element("a", { href: "#" + prefix + key }, words), after);
    }
  }

  // Where the tracker stands on the same page, the log and the table of the way lead to it.
  function linkToTracker() {
    document.querySelectorAll(".absolutt-changes li[data-change] .absolutt-change-text").forEach((part) => {
      const key = part.closest("[data-change]").dataset.change;
      const row = targetOf("#" + MILESTONE + key);
      if (row) {
        linkIn(part, MILESTONE, key, row.querySelector(".absolutt-title").textContent);
      }
    });
    document.querySelectorAll(".absolutt-way th[data-phase]").forEach((part) => {
      if (targetOf("#" + PHASE + part.dataset.phase)) {
        linkIn(part, PHASE, part.dataset.phase, part.textContent);
      }
    });
  }

  // On paper nothing can be opened: all is shown there, and afterwards what was shown before.
  function showAllForPrint() {
    const folds = [...document.querySelectorAll(".absolutt-progress details, .absolutt-way details")];
    openedForPrint = folds.filter((fold) => !fold.open && !fold.matches(".absolutt-log"));
    openedForPrint.forEach((fold) => {
      fold.open = true;
    });
    trackers()
      .flatMap((tracker) => [...phasesIn(tracker), ...rowsIn(tracker)])
      .forEach((part) => {
        part.hidden = false;
      });
  }

  function showAsBefore() {
    openedForPrint.forEach((fold) => {
      fold.open = false;
    });
    trackers().forEach(shared.applyChoice);
  }

  function start() {
    linkToTracker();
    showTarget();
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#absolutt-']");
    if (link && link.hash === window.location.hash) {
      showTarget();
    }
  });
  window.addEventListener("beforeprint", showAllForPrint);
  window.addEventListener("afterprint", showAsBefore);
  window.addEventListener("hashchange", showTarget);
  document.addEventListener("absolutt:refreshed", linkToTracker);
  Object.assign(shared, { asks, trackers, rowsIn, phasesIn, settle, linkToTracker });
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
