// SPDX-License-Identifier: Apache-2.0
// What is done in one click, without a form, and «Kopier som tekst».
//
//   <button data-act="once" data-method="PUT" data-call="{address}" data-body="{…}" data-revision="{n}">
//   <button data-act="copy"> in a root that has a <label hidden> with a <textarea readonly> holding the text
//
// A call that somebody was faster with (409) changes nothing: the page is read anew, she is told, and chooses again.
(function () {
  "use strict";
  const absolutt = window.absolutt;
  const { element, text } = absolutt;

  function tell(root, words, kind) {
    const place = document.querySelector(`[data-absolutt="${CSS.escape(root.dataset.absolutt)}"]`) || root;
    place.querySelectorAll(":scope > .absolutt-outcome").forEach((old) => old.remove());
    place.append(element("p", { class: "absolutt-outcome", "data-kind": kind }, words));
    absolutt.announce(words);
  }

  // Where the control that had the focus is gone with its line, the next one there is takes it.
  function keepFocus(root) {
    if (document.activeElement === document.body) {
      const place = document.querySelector(`[data-absolutt="${CSS.escape(root.dataset.absolutt)}"]`);
      const next = place && place.querySelector("button, select, summary, a[href]");
      if (next) {
        next.focus();
      }
    }
  }

  async function once(root, button) {
    const body = JSON.parse(button.dataset.body);
    if (button.dataset.revision) {
      body.revision = Number(button.dataset.revision);
    }
    const meanwhile = text(root, "changed-meanwhile");
    const saved = text(root, "saved");
    button.setAttribute("aria-busy", "true");
    try {
      await absolutt.send(button.dataset.method, button.dataset.call, body);
      button.removeAttribute("aria-busy");
      await absolutt.refresh();
      keepFocus(root);
      tell(root, saved, "saved");
    } catch (failure) {
      button.removeAttribute("aria-busy");
      if (failure.status === 409) {
        await absolutt.refresh();
        tell(root, meanwhile, "error");
      } else {
        absolutt.showFailure(button, failure);
      }
    }
  }

  async function copy(root) {
    const label = root.querySelector(".absolutt-week-copy");
    const field = label.querySelector("textarea");
    try {
      await navigator.clipboard.writeText(field.value);
      tell(root, text(root, "copied"), "saved");
    } catch (refused) {
      label.hidden = false;
      field.focus();
      field.select();
      tell(root, text(root, "copy-by-hand"), "saved");
    }
  }

  document.addEventListener("absolutt:act", (event) => {
    const { act, root, button } = event.detail;
    if (act === "once") {
      once(root, button);
    } else if (act === "copy") {
      copy(root);
    }
  });
})();
