// SPDX-License-Identifier: Apache-2.0
// The dialog that invites municipalities to a programme: found one by one in the register, or a whole county at once.
(function () {
  "use strict";
  const ks = window.absoluttKs;
  const HITS = 20;
  const ALL = 500;

  const title = (one) => one.number + " " + one.name + " (" + one.county + ")";

  function shown(one, listed) {
    const node = document.createDocumentFragment();
    node.append(ks.element("span", {}, title(one)));
    if (one.officialName !== one.name) {
      node.append(ks.element("span", { class: "absolutt-official" }, one.officialName));
    }
    if (listed) {
      node.append(ks.element("span", { class: "absolutt-official" }, listed));
    }
    return node;
  }

  // The field to search in is wired once; what it adds to is the dialog's present state.
  function wire(screen, box) {
    const input = box.querySelector("[role=combobox]");
    const county = box.querySelector("select");
    const button = box.querySelector("[data-add-county]");
    const place = box.querySelector("[data-picked]");
    const heading = box.querySelector("[data-picked-title]");
    const hits = box.querySelector("[data-hits]");
    const state = { picked: new Map(), listed: [] };

    function show() {
      const number = state.picked.size;
      heading.textContent = number ? ks.fill(heading.dataset.toAdd, number) : heading.dataset.nobody;
      place.replaceChildren();
      state.picked.forEach((one) => {
        const item = ks.element("li", {}, one.name + " " + one.number);
        const away = ks.element("button", {
          type: "button",
          class: "absolutt-take-away",
          "aria-label": ks.fill(place.dataset.takeAway, one.name),
        });
        away.addEventListener("click", () => {
          state.picked.delete(one.number);
          show();
          input.focus();
        });
        item.append(away);
        place.append(item);
      });
    }

    function pick(one) {
      if (!state.listed.includes(one.number)) {
        state.picked.set(one.number, one);
      }
    }

    function search(text, limit) {
      return ks.call(screen, "GET", "/register?limit=" + limit + "&q=" + encodeURIComponent(text));
    }

    ks.combobox(input, box.querySelector("[role=listbox]"), {
      search: (text) => search(text, HITS).then((found) => ({ total: found.total, items: found.municipalities })),
      show: (one) => shown(one, state.listed.includes(one.number) ? place.dataset.onList : ""),
      text: () => "",
      chosen: (one) => {
        if (one) {
          pick(one);
          show();
        }
      },
      found: (number, total) => {
        const pattern = number === 0 ? hits.dataset.noHits : number < total ? hits.dataset.moreHits : hits.dataset.hits;
        hits.textContent = ks.fill(pattern, number, total);
      },
      failed: (failure) => ks.fail(box, failure),
    });
    button.addEventListener("click", () => {
      ks.busy(button, () => search("", ALL)).then(
        (found) => {
          found.municipalities.filter((one) => one.county === county.value).forEach(pick);
          show();
        },
        (failure) => ks.fail(box, failure)
      );
    });
    return {
      begin(listed) {
        state.listed = listed;
        state.picked.clear();
        input.value = "";
        hits.textContent = "";
        show();
      },
      numbers: () => [...state.picked.keys()],
    };
  }

  const wired = new WeakMap();

  // listed: the numbers that are on the list already; reload(kind, texts) shows the list anew with a message.
  ks.openAdd = function (screen, programme, box, listed, reload) {
    if (!wired.has(box)) {
      wired.set(box, wire(screen, box));
    }
    const picker = wired.get(box);
    const button = box.querySelector("[type=submit]");
    const error = box.querySelector("[data-error-for=numbers]");
    picker.begin(listed);
    ks.openDialog(box, {
      submit: () => {
        const numbers = picker.numbers();
        return numbers.length
          ? ks.call(screen, "POST", programme + "/standings", { standing: "INVITED", numbers })
          : Promise.reject({ error: "INVALID", field: "numbers", message: error.dataset.choose });
      },
      done: (answer) => {
        const number = answer.rows.filter((one) => one.changed).length;
        reload("success", [ks.fill(button.dataset.added, number)]);
      },
    });
  };
})();
