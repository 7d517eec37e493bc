// SPDX-License-Identifier: Apache-2.0
// The forms of absolutt-group on top of facts.js: which fields a role asks for, and what the check boxes say together.
(function () {
  "use strict";
  const KIND = "kind-";

  function kindOf(form) {
    const option = form.elements.role.selectedOptions[0];
    return (option && option.dataset.kind) || form.elements.kind.value;
  }

  // A child or young person has no name field, but an adult to be reached; a role of one's own asks for its words.
  function showFields(form) {
    const kind = kindOf(form);
    const shown = {
      own: form.elements.role.value === "",
      user: kind !== "YOUTH",
      named: kind !== "PARENTS",
      parents: kind === "PARENTS",
      youth: kind === "YOUTH",
    };
    form.querySelectorAll("[data-only]").forEach((part) => {
      part.hidden = !shown[part.dataset.only];
    });
    const group = form.elements.group.value;
    [...form.elements.deputyOf.options].forEach((option) => {
      option.hidden = Boolean(option.dataset.group) && option.dataset.group !== group;
    });
  }

  function member(form, values) {
    showFields(form);
    const own = values.role === null;
    values.role = own ? values.ownRole : values.role;
    delete values.ownRole;
    if (!own) {
      delete values.kind;
    }
    if (kindOf(form) === "YOUTH") {
      delete values.user;
    } else {
      delete values.contact;
    }
  }

  function representation(values) {
    values.kinds = Object.keys(values)
      .filter((name) => name.startsWith(KIND) && values[name])
      .map((name) => name.slice(KIND.length).toUpperCase());
    Object.keys(values)
      .filter((name) => name.startsWith(KIND))
      .forEach((name) => delete values[name]);
  }

  document.addEventListener(
    "absolutt:values",
    (event) => {
      const form = event.target;
      if (form.closest(".absolutt-group")) {
        member(form, event.detail.values);
      } else if (form.closest(".absolutt-representation")) {
        representation(event.detail.values);
      }
    },
    true
  );

  function part(name, words) {
    return window.absolutt.element("span", { class: name }, words);
  }

  // The first of a member is her latest change, which can be taken back.
  function logLine(fold, change, isLatest) {
    const line = window.absolutt.element("li", { class: "absolutt-change" });
    const said = part("absolutt-change-said");
    said.append(part("absolutt-change-text", change.text));
    (change.details || []).forEach((one) => said.append(document.createElement("br"), part("absolutt-change-detail", one)));
    line.append(said);
    if (fold.dataset.undo && isLatest && change.undoable) {
      const acts = part("absolutt-acts");
      const undo = {
        type: "button",
        class: "aui-button absolutt-undo",
        "aria-label": fold.dataset.undoWhat.replace("{0}", change.text),
        "data-act": "undo",
        "data-call": fold.dataset.undo,
        "data-body": JSON.stringify({ kind: "MEMBER", key: change.key }),
        "data-revision": change.revision,
      };
      acts.append(window.absolutt.element("button", undo, fold.dataset.undoLabel));
      line.append(acts);
    }
    return line;
  }

  // The log is asked for when it is opened, so that a page that nobody reads it on does not pay for it.
  async function showLog(fold) {
    let changes;
    try {
      changes = await window.absolutt.send("GET", fold.dataset.log);
    } catch (failure) {
      changes = [{ text: fold.dataset.failed }];
    }
    const seen = new Set();
    const lines = (changes.length ? changes : [{ text: fold.dataset.none }]).map((change) => {
      const isLatest = !seen.has(change.key);
      seen.add(change.key);
      return logLine(fold, change, isLatest);
    });
    fold.querySelector("ol").replaceChildren(...lines);
  }

  document.addEventListener(
    "toggle",
    (event) => {
      if (event.target.open && event.target.matches(".absolutt-group [data-log]")) {
        showLog(event.target);
      }
    },
    true
  );

  document.addEventListener("change", (event) => {
    const form = event.target.closest(".absolutt-group form");
    if (form) {
      showFields(form);
    }
  });
})();
