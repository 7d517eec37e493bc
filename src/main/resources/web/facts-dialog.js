// SPDX-License-Identifier: Apache-2.0
// The dialogs of facts.js: the form, the question before something is removed, the choice after a conflict.
(function () {
  "use strict";
  const absolutt = window.absolutt;
  const { element, text } = absolutt;
  let made = 0;

  function newId() {
    return "absolutt-fact-" + ++made;
  }

  // Labels and helps belong to the control beside them.
  function tie(field) {
    const control = field.querySelector("input, select, textarea");
    const label = field.querySelector("label");
    if (!control || control.id) {
      return;
    }
    control.id = newId();
    if (label && !label.contains(control)) {
      label.htmlFor = control.id;
    }
    const help = field.querySelector(".absolutt-help");
    if (help) {
      help.id = control.id + "-help";
      control.setAttribute("aria-describedby", help.id);
    }
    if (control.dataset.limit) {
      const count = element("p", { class: "absolutt-help", "data-count": "" });
      field.append(count);
      control.addEventListener("input", () => showCount(control));
    }
  }

  // How much has been written, from four fifths of the limit; too much stays in the field, to be shortened.
  function showCount(control) {
    const count = control.closest(".absolutt-field").querySelector("[data-count]");
    const length = [...control.value.trim()].length;
    const limit = Number(control.dataset.limit);
    count.textContent = length > limit * 0.8 ? text(control, "count", length, limit) : "";
    count.dataset.over = String(length > limit);
  }

  function errorPlace(field) {
    let place = field.querySelector(".absolutt-field-error");
    if (!place) {
      place = element("p", { class: "absolutt-field-error", id: newId(), role: "alert" });
      field.append(place);
    }
    return place;
  }

  function clear(box) {
    box.querySelectorAll(".absolutt-field-error").forEach((one) => one.remove());
    box.querySelectorAll("[aria-invalid]").forEach((one) => {
      one.removeAttribute("aria-invalid");
      one.removeAttribute("aria-errormessage");
    });
    box.querySelectorAll(".absolutt-error").forEach((one) => {
      one.hidden = true;
    });
  }

  function showFailure(box, failure) {
    const control = failure.status === 400 && failure.field && box.querySelector(`[name="${CSS.escape(failure.field)}"]`);
    const field = control && control.closest(".absolutt-field");
    if (field && failure.message) {
      const place = errorPlace(field);
      place.textContent = failure.message;
      control.setAttribute("aria-invalid", "true");
      control.setAttribute("aria-errormessage", place.id);
      control.focus();
      return;
    }
    const error = box.querySelector(".absolutt-error");
    error.textContent = absolutt.failureText(box, failure);
    error.hidden = false;
  }

  // Runs the work once at a time, says what goes on, and shows what went wrong. The dialog closes on a good answer;
  // nothing (null) from the work keeps it open.
  function onSubmit(box, work, good) {
    const form = box.querySelector("form");
    const submit = form.querySelector("[type=submit]");
    let busy = false;
    return async (event) => {
      event.preventDefault();
      if (busy) {
        return;
      }
      busy = true;
      const label = submit.textContent;
      clear(box);
      submit.textContent = text(box, "saving");
      try {
        const result = await work();
        if (result) {
          good(result);
          box.close();
        }
      } catch (failure) {
        showFailure(box, failure);
      } finally {
        busy = false;
        submit.textContent = submit.dataset.label || label;
      }
    };
  }

  function titled(box, adds) {
    const title = box.querySelector("[data-title]");
    if (title) {
      title.id = title.id || newId();
      box.setAttribute("aria-labelledby", title.id);
      const words = adds ? title.dataset.titleAdd : title.dataset.titleEdit;
      title.textContent = words || title.textContent;
    }
  }

  // The form in the dialog, filled by the caller. save() gives a promise of what done() is told once the dialog is closed.
  absolutt.openDialog = function (box, { adds, save, done }) {
    const form = box.querySelector("form");
    let result = null;
    box.querySelectorAll(".absolutt-field").forEach(tie);
    box.querySelectorAll("[data-limit]").forEach(showCount);
    titled(box, adds);
    clear(box);
    const submit = onSubmit(box, save, (given) => {
      result = given;
    });
    const close = () => box.close();
    const cancel = box.querySelector("[data-close]");
    form.addEventListener("submit", submit);
    cancel.addEventListener("click", close);
    absolutt.modal(box, () => {
      form.removeEventListener("submit", submit);
      cancel.removeEventListener("click", close);
      if (result) {
        done(result);
      }
    });
    absolutt.controls(form)[0].focus();
  };

  function button(label, primary) {
    const kind = primary ? " aui-button-primary" : "";
    return element("button", { type: primary ? "submit" : "button", class: "aui-button" + kind }, label);
  }

  function dialog(root, title) {
    const id = newId();
    const box = element("dialog", { class: "absolutt-dialog", "aria-labelledby": id });
    const form = element("form", { class: "absolutt-form", novalidate: "" });
    form.append(element("h2", { id, class: "absolutt-dialog-title" }, title));
    box.append(form);
    root.append(box);
    return box;
  }

  function actions(...buttons) {
    const place = element("p", { class: "absolutt-actions" });
    place.append(...buttons);
    return place;
  }

  // Asks before something is done; words is a sentence more, or nothing.
  absolutt.ask = function (root, { title, words, yes, work, done }) {
    const box = dialog(root, title);
    const form = box.querySelector("form");
    const cancel = button(text(root, "cancel"), false);
    let result = null;
    if (words) {
      form.append(element("p", {}, words));
    }
    form.append(element("p", { class: "absolutt-error", role: "alert", hidden: "" }), actions(button(yes, true), cancel));
    const submit = onSubmit(
      box,
      async () => ({ answer: await work() }),
      (given) => {
        result = given;
      }
    );
    form.addEventListener("submit", submit);
    cancel.addEventListener("click", () => box.close());
    absolutt.modal(box, () => {
      box.remove();
      if (result) {
        done(result.answer);
      }
    });
    cancel.focus();
  };

  // A failure of an act without a form: beside its button, until the next.
  absolutt.showFailure = function (act, failure) {
    const root = absolutt.rootOf(act);
    root.querySelectorAll(".absolutt-outcome").forEach((old) => old.remove());
    const words = failure.status === 409 ? failure.message : absolutt.failureText(act, failure);
    act.after(element("span", { class: "absolutt-outcome", "data-kind": "error", role: "alert" }, words));
  };

  // A value as its control would show it.
  function inWords(place, control, value) {
    if (value === null || value === undefined || value === "") {
      return text(place, "none");
    }
    if (typeof value === "boolean") {
      return text(place, value ? "yes" : "no");
    }
    if (Array.isArray(value)) {
      return value.map((one) => text(place, "value-" + String(one).toLowerCase())).join(", ") || text(place, "none");
    }
    if (typeof value === "object") {
      return value.name || text(place, "none");
    }
    if (control && control.localName === "select") {
      const option = [...control.options].find((one) => one.value === String(value));
      return option ? option.textContent : String(value);
    }
    if (control && control.type === "radio") {
      const radio = [...control.form.elements[control.name]].find((one) => one.value === String(value));
      return radio ? radio.closest("label").textContent.trim() : String(value);
    }
    return control && control.type === "date" ? absolutt.day(place, value) : String(value);
  }

  function labelOf(place, control, name) {
    const label = control && control.closest(".absolutt-field")?.querySelector("label, legend");
    return label ? label.textContent.trim() : text(place, "field-" + name.toLowerCase());
  }

  function comparison(place, said, lines) {
    const table = element("table", { class: "absolutt-comparison" });
    const head = element("tr");
    head.append(
      element("td"),
      element("th", { scope: "col" }, text(place, said + "-mine")),
      element("th", { scope: "col" }, text(place, said + "-theirs"))
    );
    table.append(head);
    lines.forEach(([label, mine, theirs]) => {
      const line = element("tr");
      line.append(element("th", { scope: "row" }, label), element("td", {}, mine), element("td", {}, theirs));
      table.append(line);
    });
    return table;
  }

  function inConflict(place, mine, current) {
    const form = place.closest("form");
    return Object.keys(mine).map((name) => {
      const control = form && controlOf(form, name);
      const theirs = current[name + "Text"] || inWords(place, control, current[name]);
      return [labelOf(place, control, name), inWords(place, control, mine[name]), theirs];
    });
  }

  function controlOf(form, name) {
    return absolutt.controls(form).find((one) => one.name === name);
  }

  function whoWasFirst(root, said, current) {
    const known = current.changedBy && current.changedAt;
    return known
      ? text(root, said + "-who", current.changedBy.name || text(root, "removed"), absolutt.dayOf(root, current.changedAt))
      : text(root, said + "-gone");
  }

  // Both values side by side. Resolves to "mine", "theirs" or, when the dialog is only closed, "none".
  function choose(root, said, current, lines, [mine, theirs]) {
    return new Promise((resolve) => {
      const box = dialog(root, text(root, said + "-title"));
      const keep = button(text(root, mine), false);
      const use = button(text(root, theirs), false);
      const who = element("p", {}, whoWasFirst(root, said, current));
      box.querySelector("form").append(who, comparison(root, said, lines), actions(keep, use));
      let choice = "none";
      const chosen = (one) => () => {
        choice = one;
        box.close();
      };
      keep.addEventListener("click", chosen("mine"));
      use.addEventListener("click", chosen("theirs"));
      absolutt.modal(box, () => {
        box.remove();
        resolve(choice);
      });
      keep.focus();
    });
  }

  // Somebody else was first.
  absolutt.chooseAfterConflict = function (place, mine, current) {
    const root = absolutt.rootOf(place);
    return choose(root, "conflict", current, inConflict(place, mine, current), ["keep-mine", "use-theirs"]);
  };

  // Somebody has changed it since the change that is to be undone; lines: what it is about, what undoing puts back, what is.
  absolutt.chooseUndo = function (root, current, lines) {
    return choose(root, "undo", current, lines, ["undo-yes", "undo-no"]);
  };
})();
