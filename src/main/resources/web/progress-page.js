// SPDX-License-Identifier: Apache-2.0
// Puts what the server says of the tracker on the page: on every macro of the same space, wherever it stands.
(function () {
  "use strict";
  const { element, text, day, dayOf, person, address, call } = window.absoluttProgress;
  const SOON_DAYS = 14;
  const DAY = 24 * 60 * 60 * 1000;

  function macros(space) {
    return [...document.querySelectorAll('[data-absolutt="progress"]')].filter((one) => one.dataset.space === space);
  }

  function rows(space, milestone) {
    return macros(space).flatMap((macro) =>
      [...macro.querySelectorAll("[data-milestone]")].filter((row) => !milestone || row.dataset.milestone === milestone)
    );
  }

  function macroOf(part) {
    return part.closest('[data-absolutt="progress"]');
  }

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

  // What a heading says of its rows is gone with the last of them that waits.
  function showWaiting(macro) {
    macro.querySelectorAll(".absolutt-unconfirmed-count").forEach((count) => {
      count.hidden = !count.parentElement.querySelector(".absolutt-unconfirmed:not([hidden])");
    });
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
    showWaiting(macro);
    if (milestone.changedAt) {
      const words = text(macro, "changed", person(macro, milestone.changedBy), dayOf(macro, milestone.changedAt));
      show(row.querySelector(".absolutt-changed"), words);
      row.querySelector(".absolutt-log").hidden = false;
    }
  }

  // Every row of that milestone but one that holds something not saved yet.
  function showMilestone(space, milestone) {
    rows(space, milestone.key)
      .filter((row) => !row.hasAttribute("data-unsaved"))
      .forEach((row) => showRow(row, milestone));
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

  function sentence(macro, change, title) {
    const who = person(macro, change.by);
    const when = dayOf(macro, change.at);
    return "status" in change.to
      ? text(macro, "change-status", who, title, text(macro, change.from.status), text(macro, change.to.status), when)
      : text(macro, "change", who, title, when);
  }

  function details(macro, to) {
    const words = [];
    const add = (name, prefix, inWords) => {
      if (name in to) {
        words.push(to[name] ? text(macro, prefix + "-now", inWords(to[name])) : text(macro, prefix + "-gone"));
      }
    };
    add("note", "note", (note) => note);
    add("evidence", "evidence", (link) => link);
    add("due", "due", (iso) => day(macro, iso));
    add("needsSupport", "support", () => "");
    if (to.supportQuestion) {
      words.push(text(macro, "question", to.supportQuestion));
    }
    return words;
  }

  function changeItem(macro, milestone, change) {
    const item = element("li", {
      class: "absolutt-change",
      "data-change": milestone.key,
      "data-change-revision": change.revision,
    });
    const said = element("span", { class: "absolutt-change-said" });
    const detail = (words) => said.append(element("br"), element("span", { class: "absolutt-change-detail" }, words));
    said.append(element("span", { class: "absolutt-change-text" }, sentence(macro, change, milestone.title)));
    if (change.undoes) {
      detail(text(macro, "undone"));
    }
    if (change.reportedBy) {
      detail(text(macro, "reported-by", person(macro, change.reportedBy)));
    }
    details(macro, change.to).forEach(detail);
    item.append(said);
    return item;
  }

  // Only the latest change of a milestone can be taken back, and only by those who may change it.
  function offerUndo(macro, item, milestone, change) {
    if (!change || !macro.dataset.controls) {
      return;
    }
    const path = "/progress/" + encodeURIComponent(milestone.key) + "/undo";
    const base = macro.dataset.base + "/rest/absolutt/1.0/spaces/" + encodeURIComponent(macro.dataset.space);
    const undo = {
      type: "button",
      class: "aui-button absolutt-undo",
      "aria-label": text(macro, "undo-what", milestone.title),
      "data-act": "undo",
      "data-call": base + path,
      "data-body": "{}",
      "data-revision": change.revision,
    };
    const acts = element("span", { class: "absolutt-acts" });
    acts.append(element("button", undo, text(macro, "undo")));
    item.append(acts);
  }

  function showInChangeLists(space, phase, milestone, changes) {
    macros(space)
      .filter((macro) => macro.dataset.view === "changes" && ["all", phase].includes(macro.dataset.phase))
      .forEach((macro) => {
        const list = macro.querySelector(".absolutt-change-list");
        const shown = [...list.children].filter((item) => item.dataset.change === milestone.key);
        const known = shown.length
          ? Math.max(...shown.map((item) => Number(item.dataset.changeRevision)))
          : milestone.revision - 1;
        const fresh = changes.filter((change) => change.revision > known);
        if (fresh.length) {
          shown.forEach((item) => item.querySelectorAll(".absolutt-undo").forEach((button) => button.remove()));
        }
        list.prepend(...fresh.map((change) => changeItem(macro, milestone, change)));
        offerUndo(macro, list.firstElementChild, milestone, fresh[0]);
        const empty = macro.querySelector(".absolutt-empty");
        if (empty) {
          empty.remove();
        }
      });
  }

  function showLog(row, milestone, changes) {
    const macro = macroOf(row);
    const items = changes.map((change) => changeItem(macro, milestone, change));
    offerUndo(macro, items[0], milestone, changes[0]);
    const none = element("li", {}, text(macro, "log-empty"));
    row.querySelector(".absolutt-log-list").replaceChildren(...(items.length ? items : [none]));
  }

  function changesOf(macro, milestone) {
    return call(macro, "GET", "/" + encodeURIComponent(milestone) + "/changes");
  }

  // Fills the log of a row that has just been opened.
  async function openLog(row) {
    const milestone = { key: row.dataset.milestone, title: row.querySelector(".absolutt-title").textContent };
    showLog(row, milestone, await changesOf(macroOf(row), milestone.key));
  }

  async function showChanges(macro, phase, milestone) {
    const space = macro.dataset.space;
    const open = rows(space, milestone.key).filter((row) => row.querySelector(".absolutt-log").open);
    if (!open.length && !macros(space).some((one) => one.dataset.view === "changes")) {
      return;
    }
    const changes = await changesOf(macro, milestone.key);
    open.forEach((row) => showLog(row, milestone, changes));
    showInChangeLists(space, phase, milestone, changes);
  }

  // Reads the tracker anew: sums, and every milestone that has changed, also by others.
  async function refresh(macro, saved) {
    const space = macro.dataset.space;
    const tracker = await call(macro, "GET", "");
    showBars(space, tracker.phases);
    for (const phase of tracker.phases) {
      for (const milestone of phase.milestones) {
        const isNewer = rows(space, milestone.key).some((row) => Number(row.dataset.revision) < milestone.revision);
        showMilestone(space, milestone);
        if (isNewer || milestone.key === saved) {
          await showChanges(macro, phase.key, milestone);
        }
      }
    }
  }

  Object.assign(window.absoluttProgress, { macroOf, showMilestone, openLog, refresh });
})();
