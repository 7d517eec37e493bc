// SPDX-License-Identifier: Apache-2.0
// Puts what the server says of the tracker on the page: on every macro of the same space, wherever it stands.
(function () {
  "use strict";
  const shared = window.absoluttProgress;
  const { macros, rows, macroOf, text, day, dayOf, person, address, call } = shared;
  const SOON_DAYS = 14;
  const DAY = 24 * 60 * 60 * 1000;

  function show(part, words) {
    part.textContent = words || "";
    part.hidden = !words;
  }

  // As TrackedMilestone.urgency on the server; the day is the server's.
  function urgency(macro, milestone) {
    const open = milestone.status === "NOT_STARTED" || milestone.status === "IN_PROGRESS";
    if (!open || !milestone.due) {
      return "NONE";
    }
    const ahead = (Date.parse(milestone.due) - Date.parse(macro.dataset.today)) / DAY;
    return ahead < 0 ? "OVERDUE" : ahead <= SOON_DAYS ? "SOON" : "NONE";
  }

  function showDue(macro, row, milestone) {
    row.dataset.due = milestone.due || "";
    row.dataset.ownDue = String(milestone.dueOverridden);
    row.dataset.urgency = urgency(macro, milestone);
    row.querySelector(".absolutt-due-day").textContent = day(macro, milestone.due);
    show(row.querySelector(".absolutt-moved"), milestone.dueOverridden ? "" : row.dataset.moved);
    const why = milestone.dueOverridden ? text(macro, "due-own") : row.dataset.rule;
    show(row.querySelector(".absolutt-due-why"), why);
    const words = { OVERDUE: text(macro, "overdue"), SOON: text(macro, "soon") };
    show(row.querySelector(".absolutt-urgency"), words[row.dataset.urgency]);
  }

  // What asks for support, the answer to it, documentation, and what must be confirmed.
  function showStanding(macro, row, milestone) {
    const question = milestone.supportQuestion || "";
    row.dataset.question = question;
    show(row.querySelector(".absolutt-question"), question && text(macro, "question", question));
    const answer = milestone.supportAnswer;
    const answered = answer && text(macro, "answer", answer.text, person(macro, answer.by), dayOf(macro, answer.at));
    show(row.querySelector(".absolutt-answer"), answered);
    const asked = milestone.status === "DONE" && row.dataset.documentationAsked === "true";
    const documented = text(macro, milestone.evidence ? "documented" : "undocumented");
    show(row.querySelector(".absolutt-documentation"), asked && documented);
    row.querySelector(".absolutt-unconfirmed").hidden = !milestone.unconfirmed;
  }

  function showRow(row, milestone) {
    const macro = macroOf(row);
    if (Number(row.dataset.revision) !== milestone.revision) {
      row.querySelector(".absolutt-confirmed").hidden = true;
    }
    row.dataset.revision = milestone.revision;
    row.dataset.status = milestone.status;
    row.dataset.evidence = milestone.evidence || "";
    const control = row.querySelector("select.absolutt-status");
    if (control) {
      control.value = milestone.status;
    } else {
      row.querySelector(".absolutt-status-text").textContent = text(macro, milestone.status);
    }
    showDue(macro, row, milestone);
    row.querySelector(".absolutt-support").hidden = !milestone.needsSupport;
    const link = row.querySelector(".absolutt-evidence");
    link.hidden = !milestone.evidence;
    link.href = milestone.evidence ? address(macro, milestone.evidence) : "#";
    show(row.querySelector(".absolutt-note"), milestone.note);
    showStanding(macro, row, milestone);
    if (milestone.changedAt) {
      const words = text(macro, "changed", person(macro, milestone.changedBy), dayOf(macro, milestone.changedAt));
      show(row.querySelector(".absolutt-changed"), words);
      row.querySelector(".absolutt-log").hidden = false;
    }
  }

  // Every row of that milestone but one that holds something not saved yet.
  function showRows(space, milestone) {
    rows(space, milestone.key)
      .filter((row) => !row.hasAttribute("data-unsaved"))
      .forEach((row) => showRow(row, milestone));
  }

  function showMilestone(space, milestone) {
    showRows(space, milestone);
    macros(space).forEach(shared.settle);
  }

  function showBars(space, phases) {
    const sums = new Map(phases.map((phase) => [phase.key, phase]));
    const themes = phases.filter((phase) => phase.kind === "THEME");
    const total = (name) => themes.reduce((sum, phase) => sum + phase[name], 0);
    sums.set("sum", { done: total("done"), counted: total("counted") });
    macros(space).forEach((macro) =>
      macro.querySelectorAll("[data-bar]").forEach((bar) => {
        const { done, counted } = sums.get(bar.dataset.bar) || { done: 0, counted: 0 };
        const meter = bar.querySelector("progress");
        meter.max = Math.max(counted, 1);
        meter.value = done;
        const words = counted ? text(macro, "sum", done, counted) : text(macro, "nothing-counts");
        bar.querySelector(".absolutt-bar-text").textContent = words;
      })
    );
  }

  // Reads the tracker anew: sums, and every milestone that has changed, also by others.
  async function refresh(macro, saved) {
    const space = macro.dataset.space;
    const tracker = await call(macro, "GET", "");
    showBars(space, tracker.phases);
    for (const phase of tracker.phases) {
      for (const milestone of phase.milestones) {
        const isNewer = rows(space, milestone.key).some((row) => Number(row.dataset.revision) < milestone.revision);
        showRows(space, milestone);
        if (isNewer || milestone.key === saved) {
          await shared.showChanges(macro, phase.key, milestone);
        }
      }
    }
    macros(space).forEach(shared.settle);
    shared.linkToTracker();
  }

  Object.assign(shared, { showMilestone, refresh });
})();
