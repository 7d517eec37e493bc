// SPDX-License-Identifier: Apache-2.0
// What the planning screens share: days in words, the step that shows which deadlines move before they are saved, and the
// choice when somebody else has changed the same meanwhile.
(function () {
  "use strict";
  const ks = window.absoluttKs;
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

  ks.planAddress = (screen) => "/programmes/" + encodeURIComponent(screen.dataset.programme);

  ks.planDay = function (screen, iso) {
    const marks = screen.querySelector("[data-texts]").dataset;
    const format = new Intl.DateTimeFormat(marks.locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    return iso ? format.format(new Date(iso + "T12:00:00Z")) : ks.texts(screen).unsettled;
  };

  const local = (text) => [text.nb, text.nn, text.en].filter(Boolean).join(" / ");

  // A value of a field as people read it.
  ks.planWords = function (screen, field, value) {
    const t = ks.texts(screen);
    if (field.words) {
      return field.words(value);
    }
    if (typeof value === "boolean") {
      return value ? t.isYes : t.isNo;
    }
    if (value === null || value === undefined || value === "" || (Array.isArray(value) && !value.length)) {
      return field.kind === "date" ? t.unsettled : t.nothing;
    }
    if (Array.isArray(value)) {
      return value.map((one) => (one.url ? local(one.title) + " – " + one.url : local(one))).join("\n");
    }
    if (field.options) {
      return (field.options.find(([code]) => code === value) || [value, value])[1];
    }
    return field.kind === "date" ? ks.planDay(screen, value) : value.nb === undefined ? String(value) : local(value);
  };

  // Facts that cannot be changed now, as a list of name and value.
  ks.planFacts = function (screen, place, form, values) {
    const list = ks.element("dl", { class: "absolutt-facts" });
    form.fields.forEach((field) => {
      const value = field.spread ? values : values[field.name];
      list.append(ks.element("dt", {}, field.label), ks.element("dd", {}, ks.planWords(screen, field, value)));
    });
    place.replaceChildren(list);
  };

  // Shows a step in place of what the box holds; the promise gives the value of the button that is pressed.
  function ask(box, heading, content, buttons) {
    return new Promise((resolve) => {
      const step = ks.element("section", { class: "absolutt-step" });
      const title = ks.element("h3", { tabindex: "-1" }, heading);
      const actions = ks.element("div", { class: "absolutt-actions" });
      const back = document.activeElement;
      buttons.forEach(([text, value, primary]) =>
        actions.append(
          ks.button(
            text,
            () => {
              step.remove();
              box.classList.remove("absolutt-asking");
              if (back && back.isConnected) {
                back.focus();
              }
              resolve(value);
            },
            primary
          )
        )
      );
      step.append(title, ...content, actions);
      box.classList.add("absolutt-asking");
      box.append(step);
      title.focus();
    });
  }

  function moves(screen, t, moved) {
    const list = ks.element("ul", { class: "absolutt-moves" });
    moved.forEach((one) => {
      const item = ks.element("li", {});
      const where = one.municipalities === 1 ? t.inOne : ks.fill(t.inMany, one.municipalities);
      const days = ks.fill(t.fromTo, ks.planDay(screen, one.from), ks.planDay(screen, one.to));
      item.append(ks.element("strong", {}, one.title), ks.element("span", {}, days + ", " + where));
      if (one.exceptions.length) {
        item.append(ks.element("span", {}, ks.fill(t.staysFor, one.exceptions.join(", "))));
      }
      list.append(item);
    });
    return list;
  }

  function warningList(t, warnings) {
    const box = ks.element("div", { class: "aui-message aui-message-warning" });
    box.append(ks.element("p", { class: "absolutt-lead" }, t.lookOver));
    warnings.forEach((text) => box.append(ks.element("p", {}, text)));
    return box;
  }

  // True when there is nothing to ask, or she says yes.
  function agreed(options, t, preview) {
    const news = preview.warnings.filter((one) => !(options.warnings || []).includes(one));
    if (!preview.moved.length && !news.length) {
      return Promise.resolve(true);
    }
    const count = preview.moved.length;
    const verbs = options.verbs || [t.saveAnyway, t.saveMovesOne, t.saveMovesMany];
    const yes = count === 0 ? verbs[0] : count === 1 ? verbs[1] : ks.fill(verbs[2], count);
    const heading = count === 0 ? t.lookOver : count === 1 ? t.movesOne : ks.fill(t.movesMany, count);
    const content = count ? [moves(options.screen, t, preview.moved)] : [];
    if (news.length) {
      content.push(warningList(t, news));
    }
    return ask(options.box, heading, content, [
      [yes, true, true],
      [t.back, false],
    ]);
  }

  // Both versions of what differs.
  function versions(options, t, mine, theirs) {
    const list = ks.element("dl", { class: "absolutt-versions" });
    options.form.fields.forEach((field) => {
      const [one, other] = field.spread ? [mine, theirs] : [mine[field.name], theirs[field.name]];
      const texts = [ks.planWords(options.screen, field, one), ks.planWords(options.screen, field, other)];
      if (texts[0] !== texts[1]) {
        list.append(ks.element("dt", {}, field.label));
        list.append(ks.element("dd", {}, t.mine + " " + texts[0]), ks.element("dd", {}, t.theirs + " " + texts[1]));
      }
    });
    return list;
  }

  // Somebody else was first. What she has not touched is taken as it is now; where both have changed, she chooses.
  function settle(options, t, failure) {
    if (failure.error !== "CONFLICT" || !failure.current) {
      throw failure;
    }
    const theirs = options.pick(failure.current);
    const based = options.base;
    options.base = theirs;
    options.revision = failure.current.revision;
    if (same(theirs, based)) {
      return save(options);
    }
    const content = [ks.element("p", {}, t.conflict), versions(options, t, options.form.read(), theirs)];
    return ask(options.box, t.conflictTitle, content, [
      [t.keepMine, true, true],
      [t.useTheirs, false],
    ]).then((keep) => {
      if (keep) {
        return save(options);
      }
      options.form.fill(theirs);
      return Promise.reject({ shown: true, theirs: failure.current });
    });
  }

  function save(options) {
    const t = ks.texts(options.screen);
    const values = options.form.read();
    const asked = options.send.preview ? options.send.preview(values) : Promise.resolve({ moved: [], warnings: [] });
    return asked
      .then((preview) => agreed(options, t, preview).then((yes) => (yes ? preview : Promise.reject({ shown: true }))))
      .then((preview) =>
        options.send.save(values, options.revision).then(
          (answer) => ({ answer, moved: preview.moved.length }),
          (failure) => settle(options, t, failure)
        )
      );
  }

  // options: {screen, box, form, base, revision, pick, warnings, verbs, send: {preview?, save}}; pick(current) gives the
  // form's values of what a conflict carries. The promise gives {answer, moved}, or fails with {shown: true} when she
  // wants to go on editing.
  ks.planSave = (options) => save({ ...options });

  ks.saidMoved = (t, moved) => (moved === 0 ? t.saved : moved === 1 ? t.savedOne : ks.fill(t.savedMany, moved));

  // Says beside the field, or above the buttons, why it was refused.
  ks.planFailed = function (box, failure) {
    if (!failure.shown && !ks.failField(box, failure.field, failure.message)) {
      ks.fail(box, failure);
    }
  };

  // A dialog that is made for this one time, with a form inside.
  ks.planDialog = function (screen, title, submit) {
    const t = ks.texts(screen);
    const id = ks.nextId();
    const box = ks.element("dialog", { class: "absolutt-dialog absolutt-dialog-wide", "aria-labelledby": id });
    const form = ks.element("form", { class: "absolutt-form", novalidate: "" });
    const fields = ks.element("div", {});
    const actions = ks.element("div", { class: "absolutt-actions" });
    actions.append(
      ks.element("button", { type: "submit", class: "aui-button aui-button-primary", "data-busy": screen.dataset.saving }, t.save),
      ks.element("button", { type: "button", class: "aui-button", "data-close": "" }, screen.dataset.cancel)
    );
    form.append(ks.element("h2", { id, class: "absolutt-dialog-title" }, title), fields);
    form.append(ks.element("div", { class: "absolutt-failure", role: "alert", "data-failure": "" }), actions);
    box.append(form);
    screen.append(box);
    return {
      box,
      form,
      fields,
      open: (work) => ks.openDialog(box, { submit: work, done: submit, closed: () => box.remove() }),
    };
  };

  // Asks before she leaves the page with something that is not saved.
  ks.guard = function (isChanged) {
    window.addEventListener("beforeunload", (event) => {
      if (isChanged()) {
        event.preventDefault();
      }
    });
  };
})();
