// SPDX-License-Identifier: Apache-2.0
// Lists of facts edited in place. The page says what there is; this script only sends and shows. The markup:
//
//   <div class="absolutt absolutt-x" data-absolutt="x" lang="nb" data-address="{base}/rest/absolutt/1.0/spaces/{key}/x"
//        data-text-…>                                   the texts of view.FactTexts
//     <button data-act="add">                           opens the form empty. data-value-… on the button are proposals
//     <tr data-fact="{id}" data-revision="{n}" data-name="{what it is called}" data-value-{field}="…">
//       <button data-act="edit"> <button data-act="remove">
//       <button data-act="send" data-body='{"state":"DONE"}'>   one click: PUT of that body with the revision
//     <dialog class="absolutt-dialog" data-form>        data-form="other" for a second one: buttons name it by data-opens
//       <form class="absolutt-form" novalidate>
//         <h2 class="absolutt-dialog-title" data-title data-title-add="…" data-title-edit="…"></h2>
//         <div class="absolutt-field"><label>…</label><input name="{field}" data-limit="200"/><p class="absolutt-help">…</p></div>
//         <p class="absolutt-error" role="alert" hidden="hidden"></p>
//         <p class="absolutt-actions"><button type="submit" data-busy="…">…</button><button type="button" data-close>…</button></p>
//
// - The field's name is the JSON field's; needsSupport stands in data-value-needs-support. A check box is true or false, a
//   control with data-number a number, an empty one null. Ids are not needed: labels and helps are tied to their control.
// - Add: POST address with what is filled in. Edit: PUT address/{id} with {revision} and the fields that were changed.
//   Remove asks first (texts remove-ask, remove-yes), then DELETE address/{id}?revision={n}.
//   An item, button or dialog may carry its own data-address, which is then used as it is; a button its own data-method.
// - 400 is shown at its field; the text stays. 409 with current shows both values, and she chooses.
// - After a good answer the page is read anew (absolutt.refresh), «Lagret» is shown at the item and said, with the texts in
//   the answer's "messages", if it has any.
// - Other acts: the document gets the event "absolutt:act" with detail {act, root, item, button}.
// - A form that has been filled, to be added to or edited, gets the event "absolutt:filled". Before anything is sent it gets
//   "absolutt:values" with detail {values}, which a script may change. Both bubble.
(function () {
  "use strict";
  const absolutt = window.absolutt;
  const { element, text, rootOf } = absolutt;

  function controls(form) {
    return [...form.elements].filter((one) => one.name);
  }

  function itemOf(button) {
    return button.closest("[data-fact]");
  }

  function nameOf(item) {
    return (item && item.dataset.name) || "";
  }

  function stored(holder, name) {
    const attribute = "data-value-" + name.replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase());
    return (holder && holder.getAttribute(attribute)) || "";
  }

  function fill(form, holder) {
    form.reset();
    controls(form).forEach((one) => {
      const value = stored(holder, one.name);
      if (one.type === "checkbox") {
        one.checked = value === "true";
      } else if (one.type === "radio") {
        one.checked = one.value === value || (!value && one.defaultChecked);
      } else if (value || holder?.hasAttribute("data-fact")) {
        one.value = value;
      }
    });
    form.dispatchEvent(new CustomEvent("absolutt:filled", { bubbles: true }));
  }

  // What the form says, by the fields' names.
  function values(form) {
    const said = {};
    controls(form).forEach((one) => {
      if (one.type === "checkbox") {
        said[one.name] = one.checked;
      } else if (one.type !== "radio") {
        const value = one.value.trim();
        said[one.name] = value === "" ? null : one.hasAttribute("data-number") ? Number(value) : value;
      } else if (one.checked) {
        said[one.name] = one.value;
      }
    });
    form.dispatchEvent(new CustomEvent("absolutt:values", { bubbles: true, detail: { values: said } }));
    return said;
  }

  function changed(now, before) {
    return Object.fromEntries(Object.entries(now).filter(([name, value]) => value !== before[name]));
  }

  function addressOf(root, item, button) {
    const own = (button && button.dataset.address) || (item && item.dataset.address);
    return own || root.dataset.address + (item ? "/" + encodeURIComponent(item.dataset.fact) : "");
  }

  function find(root, id) {
    return id ? root.querySelector(`[data-fact="${CSS.escape(id)}"]`) : null;
  }

  // Says that it went well, where it happened: at the item, else in the macro.
  function notice(root, id, words) {
    const fresh = [...document.querySelectorAll(`[data-absolutt="${CSS.escape(root.dataset.absolutt)}"]`)];
    const home = fresh.find((one) => find(one, id)) || fresh.find((one) => one.dataset.address === root.dataset.address);
    absolutt.announce(words);
    if (!home) {
      return;
    }
    const item = find(home, id);
    const place = (item && item.querySelector("[data-notice]")) || home.querySelector(":scope > [data-notice]") || home;
    home.querySelectorAll(".absolutt-outcome").forEach((old) => old.remove());
    place.append(element(item ? "span" : "p", { class: "absolutt-outcome", "data-kind": "saved" }, words));
  }

  async function settled(root, id, words) {
    await absolutt.refresh();
    notice(root, id, words);
  }

  // With what the answer says that she should know, such as a user who was not found.
  function withMessages(words, answer) {
    const messages = (answer && answer.messages) || [];
    return messages.length ? words.replace(/\.?$/, ". ") + messages.join(" ") : words;
  }

  // Sends on top of the revision that she saw, and asks when somebody else was first. Resolves to the answer, or to null
  // when she took the other's or has not chosen.
  async function put(place, method, address, body, revision) {
    let based = revision;
    for (;;) {
      try {
        return await absolutt.send(method, address, Object.assign({}, body, { revision: based }));
      } catch (failure) {
        if (failure.status !== 409 || !failure.current) {
          throw failure;
        }
        const choice = await absolutt.chooseAfterConflict(place, body, failure.current);
        if (choice !== "mine") {
          return choice === "theirs" ? { taken: true } : null;
        }
        based = failure.current.revision;
      }
    }
  }

  function dialogFor(root, button) {
    const name = button.dataset.opens || "";
    return [...root.querySelectorAll("dialog[data-form]")].find((one) => one.dataset.form === name);
  }

  function openForm(root, item, button) {
    const box = dialogFor(root, button);
    const form = box.querySelector("form");
    fill(form, item || button);
    const before = values(form);
    const save = async () => {
      const now = values(form);
      const address = addressOf(root, item, button);
      const method = button.dataset.method || (item ? "PUT" : "POST");
      if (!item) {
        const filled = Object.fromEntries(Object.entries(now).filter(([, value]) => value !== null));
        return { answer: await absolutt.send(method, address, filled) };
      }
      const wanted = changed(now, before);
      const answer = Object.keys(wanted).length
        ? await put(form, method, address, wanted, Number(item.dataset.revision))
        : { taken: true };
      return answer && { answer };
    };
    const done = ({ answer }) => {
      const id = item ? item.dataset.fact : answer && answer.id !== undefined ? String(answer.id) : null;
      return answer && answer.taken && !answer.id ? absolutt.refresh() : settled(root, id, withMessages(text(root, "saved"), answer));
    };
    absolutt.openDialog(box, { adds: !item, save, done });
  }

  async function sendAtOnce(root, item, button) {
    button.setAttribute("aria-busy", "true");
    try {
      const method = button.dataset.method || "PUT";
      const body = JSON.parse(button.dataset.body || "{}");
      const address = addressOf(root, item, button);
      const answer = item
        ? await put(button, method, address, body, Number(item.dataset.revision))
        : await absolutt.send(method, address, body);
      button.removeAttribute("aria-busy");
      await settled(root, item && item.dataset.fact, answer && answer.taken ? "" : text(root, "saved"));
    } catch (failure) {
      button.removeAttribute("aria-busy");
      absolutt.showFailure(button, failure);
    }
  }

  function remove(root, item, button) {
    const address = addressOf(root, item, button);
    const parted = address + (address.includes("?") ? "&" : "?") + "revision=" + item.dataset.revision;
    absolutt.ask(root, {
      title: text(root, "remove-ask", nameOf(item)),
      yes: text(root, "remove-yes"),
      work: () => absolutt.send(button.dataset.method || "DELETE", parted),
      done: (answer) => settled(root, null, withMessages(text(root, "removed-what", nameOf(item)), answer)),
    });
  }

  const ACTS = { add: openForm, edit: openForm, send: sendAtOnce, remove };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-act]");
    const root = button && rootOf(button);
    if (!root || button.getAttribute("aria-busy") === "true" || button.getAttribute("aria-disabled") === "true") {
      return;
    }
    const act = button.dataset.act;
    const item = act === "add" ? null : itemOf(button);
    if (ACTS[act]) {
      ACTS[act](root, item, button);
    } else {
      document.dispatchEvent(new CustomEvent("absolutt:act", { detail: { act, root, item, button } }));
    }
  });

  Object.assign(absolutt, { controls, values, settled, put });
})();
