// SPDX-License-Identifier: Apache-2.0
// KS makes a programme, and writes what it says of itself: each section is saved by itself.
(function () {
  "use strict";
  const ks = window.absoluttKs;
  const DATES = ["informationMeeting", "registrationDeadline", "premeetingFrom", "premeetingTo", "reflectionNoteSentAfter"];
  const LINES = ["tagline", "organiser", "contact"];
  const LONG = ["aim", "purpose", "framework", "financing", "costs", "anchoring"];
  const LISTS = ["goals", "reflection"];

  ks.whenReady("new-programme", (screen) => {
    const root = screen.querySelector("[data-form]");
    if (!root) {
      return;
    }
    const t = ks.texts(screen);
    const programmes = ks.choices(screen, "copied");
    const starts = [["PLAN", t.startPlan, t.startPlanHint], ["COPY", t.startCopy, t.startCopyHint], ["EMPTY", t.startEmpty, t.startEmptyHint]];
    const form = ks.form(screen, root, [
      { name: "name", kind: "text", hint: t.newNameHint },
      { name: "county", kind: "select", options: ks.choices(screen, "county"), none: t.noCounty },
      {
        name: "start",
        kind: "radio",
        options: starts.filter(([value]) => value !== "COPY" || programmes.length),
        changed: (value) => (form.part("copied").node.hidden = value !== "COPY"),
      },
      { name: "copied", kind: "select", options: programmes },
    ]);
    const button = ks.element("button", { type: "submit", class: "aui-button aui-button-primary", "data-busy": t.making }, t.make);
    root.append(ks.element("div", { class: "absolutt-failure", role: "alert", "data-failure": "" }), button);
    form.fill({ name: "", county: null, start: "PLAN", copied: programmes.length ? programmes[0][0] : null });
    form.part("copied").node.hidden = true;
    root.addEventListener("submit", (event) => {
      event.preventDefault();
      ks.clearFailure(screen);
      const values = form.read();
      if (!values.name) {
        ks.failField(screen, "name", t.nameMissing);
        return;
      }
      const wanted = { ...values, copied: values.start === "COPY" ? values.copied : null };
      ks.busy(button, () => ks.call(screen, "POST", "/programmes", wanted)).then(
        (made) => {
          ks.flagAfterReload(screen, "success", ks.fill(t.made, made.name));
          window.location.assign(screen.dataset.home + "?programme=" + encodeURIComponent(made.key) + "&view=texts");
        },
        (failure) => ks.planFailed(screen, failure)
      );
    });
  });

  // ---- «Om programmet»

  const details = (plan) => ({ name: plan.name, state: plan.state, county: plan.county });

  const dates = (plan) => ({ ...Object.fromEntries(DATES.map((name) => [name, plan.dates[name].day])), correction: false });

  const texts = (plan) => Object.fromEntries([...LINES, ...LONG, ...LISTS].map((name) => [name, plan.texts[name]]));

  const changedOnly = (values, before) =>
    Object.fromEntries(Object.entries(values).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])));

  function sections(screen, t, plan) {
    const local = (name, long) => ({ name, kind: "local", long, asList: true });
    return [
      {
        title: t.details,
        path: "details",
        pick: details,
        fields: [
          { name: "name", kind: "text" },
          { name: "county", kind: "select", options: ks.choices(screen, "county"), none: t.noCounty },
          {
            name: "state",
            kind: "radio",
            options: ks.choices(screen, "state").map(([value, text]) => [value, text, t["state" + value]]),
          },
        ],
      },
      {
        title: t.dates,
        hint: t.datesHint,
        path: "dates",
        preview: true,
        pick: dates,
        fields: [
          ...DATES.map((name) => {
            const { day, first } = plan.dates[name];
            const moved = first && first !== day;
            return { name, kind: "date", hint: moved ? ks.fill(t.movedFrom, ks.planDay(screen, first)) : t[name + "Hint"] };
          }),
          { name: "correction", kind: "check" },
        ],
      },
      {
        title: t.textsTitle,
        hint: t.textsHint,
        path: "texts",
        pick: texts,
        partly: true,
        fields: [
          local("tagline", false),
          local("aim", true),
          local("purpose", true),
          { name: "goals", kind: "locals", long: true, one: t.goal, add: t.addGoal },
          local("organiser", false),
          ...LONG.slice(2).map((name) => local(name, true)),
          local("contact", true),
          { name: "reflection", kind: "locals", long: true, one: t.task, add: t.addTask },
        ],
      },
      {
        title: t.linksTitle,
        path: "texts",
        pick: (now) => ({ links: now.links }),
        fields: [{ name: "links", kind: "links" }],
      },
      ...plan.themes.map((theme, at) => ({
        title: ks.fill(t.themeTitle, at + 1, theme.title.nb),
        path: "themes/" + encodeURIComponent(theme.key),
        pick: (now) => now.themes.filter((one) => one.key === theme.key).map(({ title, subtitle }) => ({ title, subtitle }))[0],
        fields: [
          { name: "title", kind: "local", hint: "" },
          { name: "subtitle", kind: "local" },
        ],
      })),
    ];
  }

  // The heading says at once what has been saved.
  function showHeading(screen, plan) {
    const shown = document.querySelector(".absolutt-heading .absolutt-state");
    document.querySelector(".absolutt-heading h1").textContent = plan.name;
    shown.dataset.state = plan.state;
    shown.textContent = new Map(ks.choices(screen, "state")).get(plan.state);
  }

  function section(screen, place, state, one) {
    const t = ks.texts(screen);
    const id = ks.nextId();
    const part = ks.element("section", { class: "absolutt-section", "aria-labelledby": id });
    const root = ks.element("form", { class: "absolutt-form", novalidate: "" });
    const fields = ks.element("div", {});
    part.append(ks.element("h3", { id }, one.title));
    if (one.hint) {
      part.append(ks.element("p", { class: "absolutt-hint" }, one.hint));
    }
    part.append(root);
    place.append(part);
    const form = ks.form(screen, fields, one.fields);
    if ("locked" in screen.querySelector("[data-texts]").dataset) {
      ks.planFacts(screen, root, form, one.pick(state.plan));
      return null;
    }
    const button = ks.element(
      "button",
      { type: "submit", class: "aui-button aui-button-primary", "data-busy": screen.dataset.saving, "aria-label": t.save + ": " + one.title },
      t.save
    );
    const saved = ks.element("p", { class: "absolutt-success", role: "status" });
    const actions = ks.element("div", { class: "absolutt-actions" });
    actions.append(button);
    root.append(fields, ks.element("div", { class: "absolutt-failure", role: "alert", "data-failure": "" }), actions, saved);
    let base = one.pick(state.plan);
    form.fill(base);
    const path = ks.planAddress(screen) + "/plan/" + one.path;
    const body = (values) => (one.partly ? changedOnly(values, base) : values);

    function take(plan) {
      state.plan = plan;
      base = one.pick(plan);
      form.fill(base);
      showHeading(screen, plan);
    }

    root.addEventListener("submit", (event) => {
      event.preventDefault();
      ks.clearFailure(root);
      saved.textContent = "";
      const send = { save: (values, revision) => ks.call(screen, "PUT", path, { ...body(values), revision }) };
      if (one.preview) {
        send.preview = (values) => ks.call(screen, "PUT", path + "?preview=true", body(values));
      }
      const options = { screen, box: root, form, base, revision: state.plan.revision, pick: one.pick, warnings: state.plan.warnings, send };
      ks.busy(button, () => ks.planSave(options)).then(
        ({ answer, moved }) => {
          const before = state.plan.state;
          take(answer);
          // The heading says the state, and in an archived programme nothing is changed: the server writes the screen anew.
          if (answer.state !== before) {
            ks.flagAfterReload(screen, "success", ks.saidMoved(t, moved));
            window.location.reload();
            return;
          }
          saved.textContent = ks.saidMoved(t, moved);
          if (answer.state === "ARCHIVED") {
            window.location.reload();
          }
        },
        (failure) => {
          if (failure.theirs) {
            take(failure.theirs);
          }
          ks.planFailed(root, failure);
        }
      );
    });
    return form;
  }

  function unarchive(screen, state) {
    const button = screen.querySelector("[data-unarchive]");
    if (button) {
      button.addEventListener("click", () => {
        ks.clearFailure(screen);
        ks.busy(button, () =>
          ks.call(screen, "PUT", ks.planAddress(screen) + "/plan/details", { state: "FINISHED", revision: state.plan.revision })
        ).then(
          () => window.location.reload(),
          (failure) => ks.fail(screen, failure)
        );
      });
    }
  }

  ks.whenReady("texts", (screen) => {
    const t = ks.texts(screen);
    const place = screen.querySelector("[data-sections]");
    ks.call(screen, "GET", ks.planAddress(screen) + "/plan").then(
      (plan) => {
        const state = { plan };
        place.replaceChildren();
        const forms = sections(screen, t, plan).map((one) => section(screen, place, state, one));
        ks.guard(() => forms.some((form) => form && form.changed()));
        unarchive(screen, state);
      },
      (failure) => ks.fail(screen, failure)
    );
  });
})();
