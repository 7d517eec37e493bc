// SPDX-License-Identifier: Apache-2.0
// KS's list of sessions: a session is added, changed, moved or removed in a dialog.
(function () {
  "use strict";
  const ks = window.absoluttKs;
  const NUMBERED = ["JOINT", "EXPERIENCE"];

  const nothing = (kind) => ({ kind, no: null, theme: null, title: null, subtitle: null, from: null, to: null, semester: null, correction: false, mode: "UNSETTLED", place: null, link: null, maximum: null });

  function half(t, semester) {
    const [year, code] = semester.split("-");
    return (code === "H1" ? t.spring : t.autumn) + " " + year;
  }

  // When the session is, as the four ways to know it.
  function when(screen, field) {
    const t = ks.texts(screen);
    const node = ks.element("div", { class: "absolutt-when" });
    const show = (way) => {
      dayFrom.node.hidden = way !== "day" && way !== "days";
      dayTo.node.hidden = way !== "days";
      year.node.hidden = term.node.hidden = way !== "semester";
    };
    const way = ks.kinds.radio(screen, {
      name: "date",
      label: field.label,
      options: [["day", t.oneDay], ["days", t.moreDays], ["semester", t.aSemester], ["none", t.noDay]],
      changed: show,
    });
    const dayFrom = ks.kinds.date(screen, { name: "from", label: t.firstDay });
    const dayTo = ks.kinds.date(screen, { name: "to", label: t.lastDay });
    const term = ks.kinds.select(screen, { name: "", label: t.semester, options: [["H1", t.spring], ["H2", t.autumn]] });
    const year = ks.kinds.text(screen, { name: "semester", label: t.year });
    node.append(way.node, dayFrom.node, dayTo.node, term.node, year.node);
    return {
      node,
      get() {
        const chosen = way.get();
        const days = chosen === "day" || chosen === "days";
        return {
          from: days ? dayFrom.get() : null,
          to: chosen === "days" ? dayTo.get() : null,
          semester: chosen === "semester" ? (year.get() || "") + "-" + term.get() : null,
        };
      },
      set(value) {
        const { from, semester } = value;
        const to = value.to === from ? null : value.to;
        const chosen = from ? (to ? "days" : "day") : semester ? "semester" : "none";
        way.set(chosen);
        dayFrom.set(from);
        dayTo.set(to);
        term.set(semester ? semester.slice(-2) : "H1");
        year.set(semester ? semester.slice(0, 4) : "");
        show(chosen);
      },
      missing: () => ["day", "days"].includes(way.get()) && !dayFrom.get(),
    };
  }

  function words(screen) {
    const t = ks.texts(screen);
    return (value) => {
      if (value.from) {
        const last = value.to && value.to !== value.from ? " – " + ks.planDay(screen, value.to) : "";
        return ks.planDay(screen, value.from) + last;
      }
      return value.semester ? half(t, value.semester) : t.unsettled;
    };
  }

  function fields(screen, kindChanged) {
    const t = ks.texts(screen);
    return [
      { name: "kind", kind: "select", options: ks.choices(screen, "kind"), changed: kindChanged },
      { name: "no", kind: "number" },
      { name: "theme", kind: "select", options: ks.choices(screen, "theme"), none: t.noTheme },
      { name: "title", kind: "local" },
      { name: "subtitle", kind: "local" },
      { name: "date", kind: when, spread: true, words: words(screen) },
      { name: "correction", kind: "check" },
      { name: "mode", kind: "select", options: ks.choices(screen, "mode") },
      { name: "place", kind: "text" },
      { name: "link", kind: "text" },
      { name: "maximum", kind: "number" },
    ];
  }

  const pick = (session) => {
    const values = nothing(session.kind);
    Object.keys(values).forEach((name) => (values[name] = session[name] ?? values[name]));
    values.to = session.to === session.from ? null : session.to;
    return values;
  };

  const nameOf = (screen, session) => screen.querySelector(`[data-row="${session.id}"]`).dataset.name;

  function nextNumber(plan) {
    return Math.max(0, ...plan.sessions.map((one) => one.no || 0)) + 1;
  }

  function open(screen, plan, session) {
    const t = ks.texts(screen);
    const base = session ? pick(session) : { ...nothing("JOINT"), no: nextNumber(plan) };
    const path = ks.planAddress(screen) + "/sessions";
    const dialog = ks.planDialog(screen, session ? ks.fill(t.changeSession, nameOf(screen, session)) : t.newSession, (result) => done(screen, t, result, session));
    const showNumber = (kind) => (form.part("no").node.hidden = !NUMBERED.includes(kind));
    const form = ks.form(screen, dialog.fields, fields(screen, showNumber));
    const correction = form.part("correction");
    form.fill(base);
    showNumber(base.kind);
    correction.node.hidden = !session || !session.first;
    const body = (values) => ({ ...values, no: NUMBERED.includes(values.kind) ? values.no : null });
    const call = (values, rest, preview) =>
      ks.call(screen, session ? "PUT" : "POST", path + (session ? "/" + session.id : "") + (preview ? "?preview=true" : ""), { ...body(values), ...rest });
    const verbs = session && session.from ? [t.saveAnyway, t.moveSessionOne, t.moveSessionMany] : null;
    dialog.open(() => {
      if (form.part("date").missing()) {
        return Promise.reject({ error: "INVALID", field: "from", message: t.dayMissing });
      }
      return ks.planSave({
        screen,
        box: dialog.form,
        form,
        base,
        revision: session && session.revision,
        pick,
        warnings: plan.warnings,
        verbs,
        send: {
          preview: (values) => call(values, {}, true),
          save: (values, revision) => call(values, session ? { revision } : {}, false),
        },
      });
    });
  }

  function done(screen, t, { answer, moved }, before) {
    const makesPages = !before && NUMBERED.includes(answer.kind) && screen.querySelector("[data-can-make-pages]");
    const address = screen.dataset.home + "?programme=" + encodeURIComponent(screen.dataset.programme) + "&view=pages-job";
    ks.flagAfterReload(screen, "success", ks.saidMoved(t, moved), makesPages ? { href: address, text: t.makePages } : undefined);
    window.location.reload();
  }

  ks.whenReady("sessions", (screen) => {
    const t = ks.texts(screen);
    const withPlan = (button, work) => {
      ks.clearFailure(screen);
      button.dataset.busy = t.loading;
      ks.busy(button, () => ks.call(screen, "GET", ks.planAddress(screen) + "/plan")).then(work, (failure) => ks.fail(screen, failure));
    };
    screen.querySelectorAll("[data-add]").forEach((button) =>
      button.addEventListener("click", () => withPlan(button, (plan) => open(screen, plan, null)))
    );
    screen.querySelectorAll("[data-edit]").forEach((button) =>
      button.addEventListener("click", () =>
        withPlan(button, (plan) => open(screen, plan, plan.sessions.find((one) => String(one.id) === button.dataset.edit)))
      )
    );
    screen.querySelectorAll("[data-remove]").forEach((button) =>
      button.addEventListener("click", () => {
        const row = button.closest("[data-row]").dataset;
        const path = ks.planAddress(screen) + "/sessions/" + row.row + "?revision=" + row.revision;
        ks.confirm(screen, {
          title: ks.fill(t.removeTitle, row.name),
          text: t.removeText,
          yes: t.removeYes,
          work: () => ks.call(screen, "DELETE", path).then(() => true),
        }).then((removed) => {
          if (removed) {
            ks.flagAfterReload(screen, "success", ks.fill(t.removed, row.name));
            window.location.reload();
          }
        });
      })
    );
  });
})();
