// SPDX-License-Identifier: Apache-2.0
// A list of equal parts in a form: one more, one less, up and down, all by keyboard. See ks-form.js.
(function () {
  "use strict";
  const ks = window.absoluttKs;

  // make() gives the part {node, get, set}; get() is null for an empty one, which is left out. What has data-numbered="Punkt
  // {0}" in it is given its place, and again when the parts change places.
  ks.repeated = function (screen, field, make) {
    const t = ks.texts(screen);
    const node = ks.fieldset(field.name, field.label, field.hint);
    const list = ks.element("ol", { class: "absolutt-repeated" });
    const said = ks.element("p", { class: "absolutt-hidden", role: "status" });
    const more = ks.button(field.add || t.addOne, () => focusOn(add()));
    let parts = [];
    node.classList.add("absolutt-many");
    node.append(list, ks.element("p", { class: "absolutt-error", "data-error-for": field.name }), more, said);

    const focusOn = (part) => part.item.querySelector("input, textarea, select").focus();

    function show() {
      list.append(...parts.map((part) => part.item));
      parts.forEach((part, at) => {
        part.item.querySelectorAll("[data-numbered]").forEach((one) => {
          one.textContent = ks.fill(one.dataset.numbered, at + 1);
        });
        part.item.querySelector("[data-up]").disabled = at === 0;
        part.item.querySelector("[data-down]").disabled = at === parts.length - 1;
        part.item.querySelectorAll("[data-up], [data-down], [data-away]").forEach((button) => {
          button.setAttribute("aria-label", ks.fill(t.ofNumber, button.textContent, at + 1));
        });
      });
    }

    function move(part, by) {
      const at = parts.indexOf(part);
      parts.splice(at, 1);
      parts.splice(at + by, 0, part);
      show();
      said.textContent = ks.fill(t.movedTo, at + by + 1, parts.length);
      const button = part.item.querySelector(by < 0 ? "[data-up]" : "[data-down]");
      (button.disabled ? part.item.querySelector(by < 0 ? "[data-down]" : "[data-up]") : button).focus();
    }

    function away(part) {
      const at = parts.indexOf(part);
      parts.splice(at, 1);
      part.item.remove();
      show();
      said.textContent = t.takenAway;
      const next = parts[Math.min(at, parts.length - 1)];
      (next ? next.item.querySelector("[data-away]") : more).focus();
    }

    function small(mark, text, act) {
      const button = ks.button(text, act);
      button.dataset[mark] = "";
      return button;
    }

    function add(value) {
      const part = make();
      const item = ks.element("li", {});
      const buttons = ks.element("div", { class: "absolutt-row-buttons" });
      const whole = { ...part, item };
      buttons.append(
        small("up", t.up, () => move(whole, -1)),
        small("down", t.down, () => move(whole, 1)),
        small("away", t.takeAway, () => away(whole))
      );
      item.append(part.node, buttons);
      part.set(value);
      parts.push(whole);
      show();
      return whole;
    }

    return {
      node,
      add,
      get: () => parts.map((part) => part.get()).filter(Boolean),
      set(values) {
        parts = [];
        list.replaceChildren();
        (values || []).forEach(add);
      },
    };
  };
})();
