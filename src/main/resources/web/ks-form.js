// SPDX-License-Identifier: Apache-2.0
// Forms of the planning screens, made from a list of fields. Texts come from [data-texts], choices from [data-choices].
//
// ks.form(screen, root, fields) puts the fields into root and gives {read(), fill(values), changed()}. A field is
//   {name, kind, label?, hint?, …}; kind is text, long, number, date, check, select (options, none?), radio (options), local
//   (long?, asList?), locals, links, or a function (screen, field) that gives {node, get, set} of its own.
// read() gives {name: value}; a field with spread: true gives several. What is empty is null, a list without texts [].
(function () {
  "use strict";
  const ks = window.absoluttKs;
  const KINDS = {};
  let made = 0;

  ks.texts = (screen) =>
    Object.fromEntries(
      [...screen.querySelector("[data-texts]").content.querySelectorAll("[data-key]")].map((one) => [one.dataset.key, one.textContent])
    );

  ks.choices = (screen, name) =>
    [...screen.querySelector(`[data-choices="${name}"]`).content.querySelectorAll("[data-value]")].map((one) => [
      one.dataset.value,
      one.textContent,
    ]);

  // «nynorsk og engelsk» in the language of the screen.
  const all = (screen) => new Intl.ListFormat(screen.querySelector("[data-texts]").dataset.locale, { type: "conjunction" });

  ks.nextId = () => "absolutt-plan-" + ++made;

  ks.button = function (text, act, primary) {
    const button = ks.element("button", { type: "button", class: "aui-button" + (primary ? " aui-button-primary" : "") }, text);
    button.addEventListener("click", act);
    return button;
  };

  // A labelled input with its hint and the place for what is wrong with it.
  ks.labelled = function (field, label, input, hint) {
    const id = ks.nextId();
    const node = ks.element("div", { class: "absolutt-field" });
    input.id = id;
    input.setAttribute("aria-describedby", (hint ? id + "-hint " : "") + id + "-error");
    const name = ks.element("label", { for: id, id: id + "-label" }, label);
    if (label.includes("{0}")) {
      name.dataset.numbered = label;
    }
    node.append(name, input);
    if (hint) {
      node.append(ks.element("p", { class: "absolutt-hint", id: id + "-hint" }, hint));
    }
    node.append(ks.element("p", { class: "absolutt-error", id: id + "-error", "data-error-for": field || "" }));
    return node;
  };

  ks.input = (kind, attributes) =>
    kind === "long"
      ? ks.element("textarea", { class: "textarea", rows: "4", ...attributes })
      : ks.element("input", { class: "text", type: kind, autocomplete: "off", ...attributes });

  ks.fieldset = function (field, legend, hint) {
    const node = ks.element("fieldset", { class: "absolutt-field" });
    node.append(ks.element("legend", {}, legend));
    if (hint) {
      node.append(ks.element("p", { class: "absolutt-hint" }, hint));
    }
    return node;
  };

  const plain = (type) => (screen, field) => {
    const input = ks.input(type, {});
    return {
      node: ks.labelled(field.name, field.label, input, field.hint),
      get: () => input.value.trim() || null,
      set: (value) => {
        input.value = value ?? "";
      },
    };
  };
  KINDS.text = plain("text");
  KINDS.long = plain("long");
  KINDS.date = plain("date");

  KINDS.number = (screen, field) => {
    const input = ks.input("text", { inputmode: "numeric" });
    return {
      node: ks.labelled(field.name, field.label, input, field.hint),
      get: () => (/^\d{1,9}$/.test(input.value.trim()) ? Number(input.value.trim()) : input.value.trim() || null),
      set: (value) => {
        input.value = value ?? "";
      },
    };
  };

  KINDS.check = (screen, field) => {
    const input = ks.element("input", { type: "checkbox" });
    const node = ks.element("div", { class: "absolutt-field" });
    const label = ks.element("label", { class: "absolutt-radio" });
    label.append(input, " " + field.label);
    node.append(label);
    if (field.hint) {
      const id = ks.nextId();
      input.setAttribute("aria-describedby", id);
      node.append(ks.element("p", { class: "absolutt-hint", id }, field.hint));
    }
    return { node, get: () => input.checked, set: (value) => (input.checked = Boolean(value)) };
  };

  KINDS.select = (screen, field) => {
    const input = ks.element("select", { class: "select" });
    const options = field.none ? [["", field.none], ...field.options] : field.options;
    options.forEach(([value, text]) => input.append(ks.element("option", { value }, text)));
    if (field.changed) {
      input.addEventListener("change", () => field.changed(input.value));
    }
    return {
      node: ks.labelled(field.name, field.label, input, field.hint),
      get: () => input.value || null,
      set: (value) => {
        input.value = value ?? "";
      },
    };
  };

  KINDS.radio = (screen, field) => {
    const node = ks.fieldset(field.name, field.label, field.hint);
    const name = ks.nextId();
    const inputs = field.options.map(([value, text, hint]) => {
      const input = ks.element("input", { type: "radio", name, value });
      const label = ks.element("label", { class: "absolutt-radio" });
      label.append(input, " " + text);
      node.append(label);
      if (hint) {
        const id = ks.nextId();
        input.setAttribute("aria-describedby", id);
        node.append(ks.element("p", { class: "absolutt-hint absolutt-below-radio", id }, hint));
      }
      input.addEventListener("change", () => field.changed && field.changed(value));
      return input;
    });
    node.append(ks.element("p", { class: "absolutt-error", "data-error-for": field.name }));
    return {
      node,
      get: () => (inputs.find((one) => one.checked) || { value: null }).value,
      set: (value) => inputs.forEach((one) => (one.checked = one.value === value)),
    };
  };

  // A text in bokmål, with the two other languages folded below it.
  KINDS.local = (screen, field) => {
    const t = ks.texts(screen);
    const kind = field.long ? "long" : "text";
    const [nb, nn, en] = [ks.input(kind, {}), ks.input(kind, { lang: "nn" }), ks.input(kind, { lang: "en" })];
    const node = ks.element("div", { class: "absolutt-local" });
    const more = ks.element("details", {});
    const summary = ks.element("summary", { id: ks.nextId() }, "");
    more.append(summary, ks.labelled("", ks.fill(t.inLanguage, field.label, t.nynorsk), nn));
    more.append(ks.labelled("", ks.fill(t.inLanguage, field.label, t.english), en));
    more.querySelectorAll("[data-error-for]").forEach((one) => one.remove());
    node.append(ks.labelled(field.name, field.label, nb, field.hint), more);
    summary.setAttribute("aria-labelledby", summary.id + " " + nb.id + "-label");
    const name = () => {
      const there = [nn.value.trim() && t.nynorsk, en.value.trim() && t.english].filter(Boolean);
      summary.textContent = there.length ? t.alsoIn + " " + all(screen).format(there) : t.addLanguages;
    };
    more.addEventListener("toggle", name);
    name();
    const text = () => {
      const value = { nb: nb.value.trim(), nn: nn.value.trim() || null, en: en.value.trim() || null };
      return value.nb || value.nn || value.en ? value : null;
    };
    return {
      node,
      get: () => (field.asList ? [text()].filter(Boolean) : text()),
      set(value) {
        const one = field.asList ? value && value[0] : value;
        nb.value = (one && one.nb) || "";
        nn.value = (one && one.nn) || "";
        en.value = (one && one.en) || "";
        name();
      },
    };
  };

  KINDS.locals = (screen, field) =>
    ks.repeated(screen, field, () => KINDS.local(screen, { ...field, name: "", asList: false, hint: null, label: field.one }));

  KINDS.links = (screen, field) => {
    const t = ks.texts(screen);
    return ks.repeated(screen, { ...field, add: t.addLink }, () => {
      const node = ks.element("div", { class: "absolutt-link-row" });
      const title = KINDS.local(screen, { name: "", label: t.linkTitle });
      const url = KINDS.text(screen, { name: "", label: t.linkAddress });
      node.append(title.node, url.node);
      return {
        node,
        get: () => (title.get() || url.get() ? { title: title.get() || { nb: "", nn: null, en: null }, url: url.get() } : null),
        set(value) {
          title.set(value && value.title);
          url.set(value && value.url);
        },
      };
    });
  };

  ks.kinds = KINDS;

  ks.form = function (screen, root, fields) {
    const t = ks.texts(screen);
    const parts = fields.map((field) => {
      const whole = { label: t[field.name], hint: t[field.name + "Hint"], ...field };
      const part = (typeof field.kind === "function" ? field.kind : KINDS[field.kind])(screen, whole);
      root.append(part.node);
      return { ...part, field: whole };
    });
    let start = "";
    const read = () =>
      Object.assign({}, ...parts.map((part) => (part.field.spread ? part.get() : { [part.field.name]: part.get() })));
    return {
      fields: parts.map((part) => part.field),
      part: (name) => parts.find((part) => part.field.name === name),
      read,
      fill(values) {
        parts.forEach((part) => part.set(part.field.spread ? values : values[part.field.name]));
        start = JSON.stringify(read());
      },
      changed: () => JSON.stringify(read()) !== start,
    };
  };
})();
