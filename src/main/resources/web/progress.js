// SPDX-License-Identifier: Apache-2.0
// The tracker in the page: a milestone is moved in its own row, without the editor.
(function () {
  "use strict";
  const words = window.absoluttProgress;
  const { element, text } = words;
  // Arrow keys pass through the states on their way: what they stop at is saved after this many milliseconds.
  const PAUSE = 900;
  const pending = new Map();
  const inFlight = new Map();

  function outcome(row, kind, content) {
    let place = row.querySelector(".absolutt-outcome");
    if (!place) {
      place = element("p", { class: "absolutt-outcome" });
      row.querySelector(".absolutt-main").after(place);
    }
    place.dataset.kind = kind;
    place.replaceChildren(content);
    return place;
  }

  function clearOutcome(row) {
    row.querySelectorAll(".absolutt-outcome").forEach((place) => place.remove());
  }

  function titleOf(row) {
    return row.querySelector(".absolutt-title").textContent;
  }

  function put(row, edit, revision, status) {
    const path = "/" + encodeURIComponent(row.dataset.milestone);
    return words.call(words.macroOf(row), "PUT", path, Object.assign({ status }, edit, { revision }));
  }

  function showSaved(row, milestone) {
    const macro = words.macroOf(row);
    const control = row.querySelector("select.absolutt-status");
    row.querySelector(".absolutt-confirmed").hidden = true;
    row.dataset.revision = milestone.revision;
    row.dataset.status = milestone.status;
    if (!row.hasAttribute("data-unsaved") || control.value === milestone.status) {
      row.removeAttribute("data-unsaved");
    }
    words.showMilestone(macro.dataset.space, milestone);
    outcome(row, "saved", text(macro, "saved"));
    words.announce(macro, text(macro, "saved-what", titleOf(row), text(macro, milestone.status)));
    words.refresh(macro, milestone.key).catch(() => undefined);
  }

  // Saves on top of the revision that she saw, and asks when somebody else was first. True when it is settled, false
  // when she has not chosen.
  async function save(row, edit, seen) {
    const macro = words.macroOf(row);
    let revision = seen;
    let status = row.dataset.status;
    row.setAttribute("aria-busy", "true");
    outcome(row, "saving", text(macro, "saving"));
    try {
      for (;;) {
        try {
          showSaved(row, await put(row, edit, revision, status));
          return true;
        } catch (failure) {
          clearOutcome(row);
          if (failure.status !== 409 || !failure.current) {
            throw failure;
          }
          const choice = await words.chooseAfterConflict(macro, edit, failure.current);
          if (choice !== "mine") {
            return choice === "theirs" && takeTheirs(row, failure.current);
          }
          revision = failure.current.revision;
          status = failure.current.status;
        }
      }
    } finally {
      row.removeAttribute("aria-busy");
    }
  }

  function announceState(row, status) {
    const macro = words.macroOf(row);
    words.announce(macro, titleOf(row) + ": " + text(macro, status));
  }

  function takeTheirs(row, current) {
    const macro = words.macroOf(row);
    row.removeAttribute("data-unsaved");
    words.showMilestone(macro.dataset.space, current);
    announceState(row, current.status);
    words.refresh(macro, current.key).catch(() => undefined);
    return true;
  }

  // The choice stays in the control, and she can try again.
  function showFailure(row, failure) {
    const macro = words.macroOf(row);
    const again = element("button", { type: "button", class: "aui-button absolutt-again" }, text(macro, "try-again"));
    const message = element("span", { role: "alert" }, words.failureText(macro, failure));
    const place = outcome(row, "error", message);
    place.append(" ", again);
    again.addEventListener("click", () => {
      row.querySelector("select.absolutt-status").focus();
      saveStatus(row);
    });
  }

  async function saveStatus(row) {
    window.clearTimeout(pending.get(row));
    pending.delete(row);
    if (row.hasAttribute("aria-busy")) {
      schedule(row, PAUSE);
      return;
    }
    const control = row.querySelector("select.absolutt-status");
    if (control.value === row.dataset.status) {
      row.removeAttribute("data-unsaved");
      clearOutcome(row);
      return;
    }
    try {
      const saving = save(row, { status: control.value }, Number(row.dataset.revision));
      inFlight.set(row, saving.catch(() => undefined));
      if (!(await saving)) {
        row.removeAttribute("data-unsaved");
        control.value = row.dataset.status;
        await words.refresh(words.macroOf(row)).catch(() => undefined);
        announceState(row, row.dataset.status);
      }
    } catch (failure) {
      showFailure(row, failure);
    }
  }

  function schedule(row, delay) {
    window.clearTimeout(pending.get(row));
    pending.set(
      row,
      window.setTimeout(() => saveStatus(row), delay)
    );
  }

  function wireControl(row, control) {
    let byArrow = false;
    control.addEventListener("keydown", (event) => {
      byArrow = event.key !== "Enter" && event.key !== " " && event.key !== "Tab";
      if (event.key === "Enter" && pending.has(row)) {
        event.preventDefault();
        saveStatus(row);
      }
    });
    control.addEventListener("pointerdown", () => {
      byArrow = false;
    });
    control.addEventListener("change", () => {
      row.setAttribute("data-unsaved", "true");
      outcome(row, "saving", text(words.macroOf(row), "saving"));
      schedule(row, byArrow ? PAUSE : 0);
    });
    control.addEventListener("blur", () => {
      if (pending.has(row)) {
        saveStatus(row);
      }
    });
  }

  function wireRow(row) {
    const control = row.querySelector("select.absolutt-status");
    if (control) {
      wireControl(row, control);
      row.querySelector(".absolutt-more").addEventListener("click", async () => {
        await inFlight.get(row);
        words.openMilestone(row, (edit, revision) => save(row, edit, revision));
      });
    }
    const log = row.querySelector(".absolutt-log");
    log.addEventListener("toggle", () => {
      if (log.open) {
        words.openLog(row).catch((failure) => {
          const message = element("li", {}, words.failureText(words.macroOf(row), failure));
          row.querySelector(".absolutt-log-list").replaceChildren(message);
        });
      }
    });
  }

  function start() {
    document
      .querySelectorAll('[data-absolutt="progress"]:not([data-ready])')
      .forEach((macro) => {
        macro.dataset.ready = "true";
        macro.querySelectorAll("[data-milestone]").forEach(wireRow);
      });
  }

  document.addEventListener("absolutt:refreshed", start);
  window.addEventListener("pagehide", () => [...pending.keys()].forEach(saveStatus));
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
