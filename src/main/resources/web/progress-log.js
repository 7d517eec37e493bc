// SPDX-License-Identifier: Apache-2.0
// The tracker's log: a milestone's own, which is read when it is opened, and the lists of the latest changes.
(function () {
  "use strict";
  const { element, macros, rows, macroOf, text, day, dayOf, person, call } = window.absoluttProgress;

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

  Object.assign(window.absoluttProgress, { openLog, showChanges });
})();
