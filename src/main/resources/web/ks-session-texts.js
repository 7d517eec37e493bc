// SPDX-License-Identifier: Apache-2.0
// What KS writes once about a session for all: the programme of the day, texts, links and tasks; with a view of it as the
// spaces show it. The programme can be pasted from Word or Excel: time, what and speaker with a tab between.
(function () {
  "use strict";
  const ks = window.absoluttKs;
  const TIMES = /^(\d{1,2})[.:](\d{2})(?:\s*[–—-]\s*(\d{1,2})[.:](\d{2}))?$/;
  const PARTS = ["practical", "preparation", "assignment"];

  const clock = (hours, minutes) => (hours ? hours.padStart(2, "0") + ":" + minutes : null);
  const dotted = (time) => (time ? time.slice(0, 5).replace(":", ".") : "");

  function span(item) {
    return item.begins ? dotted(item.begins) + (item.ends ? "–" + dotted(item.ends) : "") : "";
  }

  // One point of the programme.
  const point = (screen) => () => {
    const t = ks.texts(screen);
    const id = ks.nextId();
    const node = ks.element("div", { class: "absolutt-agenda-row", role: "group", "aria-labelledby": id });
    const make = (kind, label) => ks.kinds[kind](screen, { name: "", label });
    const day = make("number", t.agendaDay);
    const time = (label) => {
      const input = ks.input("time", {});
      const part = { node: ks.labelled("", label, input), get: () => input.value || null, set: (value) => (input.value = value ? value.slice(0, 5) : "") };
      return part;
    };
    const begins = time(t.agendaFrom);
    const ends = time(t.agendaTo);
    const what = make("local", t.agendaWhat);
    const speaker = make("text", t.agendaSpeaker);
    node.append(ks.element("p", { class: "absolutt-part-name", id, "data-numbered": t.agendaPoint }), day.node, begins.node, ends.node, what.node, speaker.node);
    return {
      node,
      get() {
        const item = { day: day.get(), begins: begins.get(), ends: ends.get(), what: what.get(), speaker: speaker.get() };
        return item.begins || item.ends || item.what || item.speaker ? item : null;
      },
      set(value) {
        const item = value || { day: 1 };
        day.set(item.day);
        begins.set(item.begins);
        ends.set(item.ends);
        what.set(item.what);
        speaker.set(item.speaker);
      },
    };
  };

  // The points that stand in what was pasted; nothing when it is no table with times.
  function pasted(text) {
    const rows = text.split(/\r?\n/).filter((line) => line.trim()).map((line) => line.split("\t").map((cell) => cell.trim()));
    if (!rows.length || rows.some((row) => row.length < 2 || !TIMES.test(row[0]))) {
      return [];
    }
    return rows.map((row) => {
      const [, fromHour, fromMinute, toHour, toMinute] = TIMES.exec(row[0]);
      const what = { nb: row[1], nn: null, en: null };
      return { day: 1, begins: clock(fromHour, fromMinute), ends: clock(toHour, toMinute), what, speaker: row[2] || null };
    });
  }

  function agenda(screen, field) {
    const part = ks.repeated(screen, field, point(screen));
    part.node.addEventListener("paste", (event) => {
      const points = pasted(event.clipboardData.getData("text/plain"));
      if (points.length) {
        event.preventDefault();
        const kept = part.get();
        part.set([...kept, ...points]);
        part.node.querySelectorAll("li")[kept.length].querySelector("input").focus();
      }
    });
    return part;
  }

  const written = (value) => value.map((item) => [span(item), item.what && item.what.nb, item.speaker].filter(Boolean).join(" ")).join("\n");

  const pick = (texts) => ({
    agenda: texts.agenda,
    ...Object.fromEntries(PARTS.map((name) => [name, texts.texts[name]])),
    reflection: texts.texts.reflection,
    links: texts.links,
  });

  // As the spaces show it, plain.
  function show(screen, t, place, values) {
    const parts = [];
    const head = (text) => parts.push(ks.element("h4", {}, text));
    if (values.agenda.length) {
      head(t.agenda);
      const days = new Set(values.agenda.map((item) => item.day)).size > 1;
      let list = null;
      let day = null;
      values.agenda.forEach((item) => {
        if (!list || (days && item.day !== day)) {
          day = item.day;
          list = ks.element("ul", {});
          parts.push(...(days ? [ks.element("p", {}, ks.fill(t.agendaOnDay, day ?? ""))] : []), list);
        }
        const texts = [span(item), item.what && item.what.nb, item.speaker].filter(Boolean);
        list.append(ks.element("li", {}, texts.join(" · ")));
      });
    }
    PARTS.filter((name) => values[name].length).forEach((name) => {
      head(t[name]);
      parts.push(ks.element("p", { class: "absolutt-as-written" }, values[name][0].nb));
    });
    if (values.reflection.length) {
      head(t.reflection);
      const list = ks.element("ol", {});
      values.reflection.forEach((one) => list.append(ks.element("li", {}, one.nb)));
      parts.push(list);
    }
    if (values.links.length) {
      head(t.links);
      const list = ks.element("ul", {});
      values.links.forEach((one) => list.append(ks.element("li", {}, one.title.nb)));
      parts.push(list);
    }
    place.replaceChildren(...(parts.length ? parts : [ks.element("p", { class: "absolutt-hint" }, t.nothingWritten)]));
  }

  function start(screen, state) {
    const t = ks.texts(screen);
    const root = screen.querySelector("[data-form]");
    const preview = screen.querySelector("[data-preview]");
    const path = ks.planAddress(screen) + "/sessions/" + root.dataset.session + "/texts";
    const fields = ks.element("div", {});
    const form = ks.form(screen, fields, [
      { name: "agenda", kind: agenda, add: t.addPoint, words: written },
      ...PARTS.map((name) => ({ name, kind: "local", long: true, asList: true })),
      { name: "reflection", kind: "locals", long: true, one: t.task, add: t.addTask },
      { name: "links", kind: "links" },
    ]);
    const base = () => pick(state.texts);
    show(screen, t, preview, base());
    if ("locked" in screen.querySelector("[data-texts]").dataset) {
      root.remove();
      return;
    }
    const button = ks.element("button", { type: "submit", class: "aui-button aui-button-primary", "data-busy": screen.dataset.saving }, t.save);
    const saved = ks.element("p", { class: "absolutt-success", role: "status" });
    const actions = ks.element("div", { class: "absolutt-actions" });
    actions.append(button);
    root.append(fields, ks.element("div", { class: "absolutt-failure", role: "alert", "data-failure": "" }), actions, saved);
    form.fill(base());
    fields.addEventListener("input", () => show(screen, t, preview, form.read()));
    fields.addEventListener("click", () => setTimeout(() => show(screen, t, preview, form.read())));
    ks.guard(() => form.changed());
    const take = (texts) => {
      state.texts = texts;
      form.fill(base());
      show(screen, t, preview, base());
      screen.querySelector("[data-updated]").textContent = "";
    };
    root.addEventListener("submit", (event) => {
      event.preventDefault();
      ks.clearFailure(root);
      saved.textContent = "";
      const send = { save: (values, revision) => ks.call(screen, "PUT", path, { ...values, revision }) };
      ks.busy(button, () => ks.planSave({ screen, box: root, form, base: base(), revision: state.texts.revision, pick, send })).then(
        ({ answer }) => {
          take(answer);
          saved.textContent = t.savedTexts;
        },
        (failure) => {
          if (failure.theirs) {
            take(failure.theirs);
          }
          ks.planFailed(root, failure);
        }
      );
    });
  }

  ks.whenReady("session-texts", (screen) => {
    const session = screen.querySelector("[data-form]").dataset.session;
    ks.call(screen, "GET", ks.planAddress(screen) + "/sessions/" + session + "/texts").then(
      (texts) => start(screen, { texts }),
      (failure) => ks.fail(screen, failure)
    );
  });
})();
