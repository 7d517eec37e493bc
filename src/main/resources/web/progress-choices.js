// SPDX-License-Identifier: Apache-2.0
// The choices above the whole tracker: which milestones are seen, and all phases open or closed. They are made here, since
// without this script they could do nothing; the page gives their place, [data-choices], and their texts.
(function () {
  "use strict";
  const shared = window.absoluttProgress;
  const { element, text, macroOf, trackers, phasesIn, rowsIn, asks } = shared;
  // What she has chosen in each tracker of the page, by its place among them, and the milestones that she sees since.
  const chosen = new Map();

  // What must be confirmed is in no sum of what is done.
  const FITS = {
    all: () => true,
    open: (row) => ["NOT_STARTED", "IN_PROGRESS"].includes(row.dataset.status) || asks(row, "unconfirmed"),
    look: (row) => ["unconfirmed", "overdue", "support", "reported"].some((kind) => asks(row, kind)),
  };

  function chosenIn(tracker) {
    const place = trackers().indexOf(tracker);
    if (!chosen.has(place)) {
      chosen.set(place, { choice: "all", seen: new Set() });
    }
    return chosen.get(place);
  }

  function make(tracker) {
    const place = tracker.querySelector("[data-choices]");
    if (!place || place.querySelector("[data-choose]")) {
      return;
    }
    const group = element("div", { class: "absolutt-choices", role: "group", "aria-label": text(tracker, "choose") });
    Object.keys(FITS).forEach((choice) => {
      const button = element("button", { type: "button", class: "aui-button", "data-choose": choice });
      button.append(text(tracker, "choose-" + choice), " ", element("span", { class: "absolutt-choice-count" }));
      group.append(button);
    });
    const none = element("p", { class: "absolutt-empty absolutt-none", hidden: "hidden" });
    place.prepend(group, element("button", { type: "button", class: "aui-button", "data-unfold": "" }));
    place.append(none);
  }

  // A row that she sees stays until she chooses again, so that what she saves does not vanish under her hands.
  function applyChoice(tracker) {
    const { choice, seen } = chosenIn(tracker);
    const rows = rowsIn(tracker);
    rows.forEach((row) => {
      if (FITS[choice](row)) {
        seen.add(row.dataset.milestone);
      }
      row.hidden = !seen.has(row.dataset.milestone);
    });
    phasesIn(tracker).forEach((phase) => {
      phase.hidden = !phase.querySelector("[data-milestone]:not([hidden])");
    });
    tracker.querySelectorAll("[data-choose]").forEach((button) => {
      button.setAttribute("aria-pressed", String(button.dataset.choose === choice));
      button.querySelector("span").textContent = rows.filter(FITS[button.dataset.choose]).length;
    });
    tracker.querySelectorAll(".absolutt-none").forEach((none) => {
      none.textContent = text(tracker, "none-" + choice);
      none.hidden = rows.some((row) => !row.hidden);
    });
    showUnfold(tracker);
  }

  function choose(tracker, choice) {
    chosen.set(trackers().indexOf(tracker), { choice, seen: new Set() });
    applyChoice(tracker);
    if (choice === "look") {
      seenPhases(tracker).forEach((phase) => {
        phase.open = true;
      });
    }
    tracker.querySelectorAll(".absolutt-none:not([hidden])").forEach((none) => window.absolutt.announce(none.textContent));
  }

  function seenPhases(tracker) {
    return phasesIn(tracker).filter((phase) => !phase.hidden);
  }

  function showUnfold(tracker) {
    const phases = seenPhases(tracker);
    tracker.querySelectorAll("[data-unfold]").forEach((button) => {
      button.textContent = text(tracker, phases.every((phase) => phase.open) ? "fold" : "unfold");
      button.hidden = !phases.length;
    });
  }

  function unfold(tracker) {
    const phases = seenPhases(tracker);
    const open = phases.some((phase) => !phase.open);
    phases.forEach((phase) => {
      phase.open = open;
    });
  }

  function start() {
    trackers().forEach((tracker) => {
      make(tracker);
      applyChoice(tracker);
    });
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-choose], [data-unfold]");
    const tracker = button && macroOf(button);
    if (tracker && button.dataset.choose) {
      choose(tracker, button.dataset.choose);
    } else if (tracker) {
      unfold(tracker);
    }
  });
  document.addEventListener(
    "toggle",
    (event) => {
      if (event.target.matches("details[data-section]")) {
        showUnfold(macroOf(event.target));
      }
    },
    true
  );
  document.addEventListener("absolutt:refreshed", start);
  Object.assign(shared, { choose, applyChoice });
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
