// SPDX-License-Identifier: Apache-2.0
// The tracker's two dialogs: everything about one milestone, and the choice after a conflict.
(function () {
  "use strict";
  const words = window.absoluttProgress;
  const { element, text } = words;
  const STATES = ["NOT_STARTED", "IN_PROGRESS", "DONE", "NOT_APPLICABLE"];
  let made = 0;

  // A dialog in the macro that is not shown yet.
  function dialog(macro, title) {
    const id = "absolutt-dialog-" + ++made;
    const box = element("dialog", { class: "absolutt-dialog", "aria-labelledby": id });
    box.append(element("h2", { id, class: "absolutt-dialog-title" }, title));
    macro.append(box);
    return box;
  }

  // Shows it until it is closed; nothing is left of it then.
  function show(box, closed) {
    window.absolutt.modal(box, () => {
      box.remove();
      closed();
    });
  }

  function button(label, primary) {
    const kind = primary ? " aui-button-primary" : "";
    return element("button", { type: primary ? "submit" : "button", class: "aui-button" + kind }, label);
  }

  function field(form, label, input, help) {
    const id = "absolutt-field-" + ++made;
    input.id = id;
    const part = element("div", { class: "absolutt-field" });
    part.append(element("label", { for: id }, label), input);
    if (help) {
      input.setAttribute("aria-describedby", id + "-help");
      part.append(element("p", { id: id + "-help", class: "absolutt-help" }, help));
    }
    form.append(part);
    return input;
  }

  function states(macro, chosen) {
    const select = element("select", { class: "select" });
    STATES.forEach((state) => {
      const option = element("option", { value: state }, text(macro, state));
      option.selected = state === chosen;
      select.append(option);
    });
    return select;
  }

  // What the row shows, as the fields that can be edited.
  function factsOf(row) {
    return {
      status: row.dataset.status,
      note: row.querySelector(".absolutt-note").textContent,
      needsSupport: !row.querySelector(".absolutt-support").hidden,
      supportQuestion: row.dataset.question || "",
      evidence: row.dataset.evidence || "",
      due: row.dataset.ownDue === "true" ? row.dataset.due : "",
    };
  }

  function fields(macro, form, facts) {
    const t = (name) => text(macro, name);
    const input = {};
    input.status = field(form, t("status"), states(macro, facts.status));
    input.note = field(form, t("note"), element("textarea", { class: "textarea", rows: 5 }), t("note-help"));
    input.note.value = facts.note;
    input.needsSupport = field(form, t("support"), element("input", { type: "checkbox" }), t("support-help"));
    input.needsSupport.checked = facts.needsSupport;
    input.needsSupport.parentNode.classList.add("absolutt-check");
    const ask = element("textarea", { class: "textarea", rows: 3 });
    input.supportQuestion = field(form, t("question-ask"), ask, t("question-help"));
    input.supportQuestion.value = facts.supportQuestion;
    const showAsk = () => {
      ask.parentNode.hidden = !input.needsSupport.checked;
    };
    input.needsSupport.addEventListener("change", showAsk);
    showAsk();
    const link = element("input", { type: "text", inputmode: "url", class: "text", autocomplete: "off" });
    input.evidence = field(form, t("evidence"), link, t("evidence-help"));
    input.evidence.value = facts.evidence;
    input.due = field(form, t("due"), element("input", { type: "date", class: "text" }), t("due-help"));
    input.due.value = facts.due;
    return input;
  }

  // The fields that differ from what was there; an emptied one is null.
  function edit(input, facts) {
    const now = {
      status: input.status.value,
      note: input.note.value.trim(),
      needsSupport: input.needsSupport.checked,
      supportQuestion: input.needsSupport.checked ? input.supportQuestion.value.trim() : "",
      evidence: input.evidence.value.trim(),
      due: input.due.value,
    };
    return Object.fromEntries(
      Object.entries(now)
        .filter(([name, value]) => value !== facts[name])
        .map(([name, value]) => [name, value === "" ? null : value])
    );
  }

  function fail(macro, error, input, failure) {
    Object.values(input).forEach((one) => {
      one.removeAttribute("aria-invalid");
      one.removeAttribute("aria-errormessage");
    });
    error.textContent = words.failureText(macro, failure);
    error.hidden = false;
    const wrong = input[failure.field];
    if (wrong) {
      wrong.setAttribute("aria-invalid", "true");
      wrong.setAttribute("aria-errormessage", error.id);
      wrong.focus();
    }
  }

  // Everything about one milestone. save(edit, revision) resolves to true when that is settled, and rejects with a
  // failure; the revision is the one that she saw when the dialog opened.
  function openMilestone(row, save) {
    const macro = words.macroOf(row);
    const facts = factsOf(row);
    const revision = Number(row.dataset.revision);
    const box = dialog(macro, row.querySelector(".absolutt-title").textContent);
    const form = element("form", { class: "absolutt-form", novalidate: "novalidate" });
    form.append(element("p", { class: "absolutt-help" }, text(macro, "dialog-help")));
    const input = fields(macro, form, facts);
    const error = element("p", { class: "absolutt-error", role: "alert", hidden: "hidden" });
    error.id = "absolutt-error-" + ++made;
    const actions = element("p", { class: "absolutt-actions" });
    const submit = button(text(macro, "save"), true);
    const cancel = button(text(macro, "cancel"), false);
    actions.append(submit, cancel);
    form.append(error, actions);
    box.append(form);
    cancel.addEventListener("click", () => box.close());
    let busy = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const wanted = edit(input, facts);
      if (busy || !Object.keys(wanted).length) {
        return busy ? undefined : box.close();
      }
      busy = true;
      error.hidden = true;
      submit.textContent = text(macro, "saving");
      try {
        if (await save(wanted, revision)) {
          box.close();
        }
      } catch (failure) {
        fail(macro, error, input, failure);
      } finally {
        busy = false;
        submit.textContent = text(macro, "save");
      }
    });
    show(box, () => undefined);
    input.note.focus();
  }

  function inWords(macro, name, value) {
    if (name === "status") {
      return text(macro, value);
    }
    if (name === "needsSupport") {
      return text(macro, value ? "yes" : "no");
    }
    if (!value) {
      return text(macro, "none");
    }
    return name === "due" ? words.day(macro, value) : value;
  }

  function comparison(macro, mine, current, said) {
    const table = element("table", { class: "absolutt-comparison" });
    const head = element("tr");
    head.append(
      element("td"),
      element("th", { scope: "col" }, text(macro, said + "-mine")),
      element("th", { scope: "col" }, text(macro, said + "-theirs"))
    );
    table.append(head);
    const labels = { status: "status", note: "note", evidence: "evidence", due: "due", needsSupport: "support", supportQuestion: "question-ask" };
    Object.keys(mine).forEach((name) => {
      const theirs = name === "due" && !current.dueOverridden ? null : current[name];
      const line = element("tr");
      line.append(
        element("th", { scope: "row" }, text(macro, labels[name])),
        element("td", {}, inWords(macro, name, mine[name])),
        element("td", {}, inWords(macro, name, theirs))
      );
      table.append(line);
    });
    return table;
  }

  // Somebody else was first. Resolves to "mine", "theirs" or, when the dialog is only closed, "none". For «Angre» it is said in
  // other words.
  function chooseAfterConflict(macro, mine, current, undoes) {
    const said = undoes ? "undo" : "conflict";
    return new Promise((resolve) => {
      const box = dialog(macro, text(macro, said + "-title"));
      const who = current.changedBy && current.changedAt;
      const sentence = who
        ? text(macro, said + "-who", words.person(macro, current.changedBy), words.dayOf(macro, current.changedAt))
        : text(macro, said + "-gone");
      const keep = button(text(macro, undoes ? "undo-yes" : "keep-mine"), false);
      const use = button(text(macro, undoes ? "undo-no" : "use-theirs"), false);
      const actions = element("p", { class: "absolutt-actions" });
      actions.append(keep, use);
      box.append(element("p", {}, sentence), comparison(macro, mine, current, said), actions);
      let choice = "none";
      const choose = (chosen) => () => {
        choice = chosen;
        box.close();
      };
      keep.addEventListener("click", choose("mine"));
      use.addEventListener("click", choose("theirs"));
      show(box, () => resolve(choice));
      keep.focus();
    });
  }

  Object.assign(window.absoluttProgress, { openMilestone, chooseAfterConflict });
})();
