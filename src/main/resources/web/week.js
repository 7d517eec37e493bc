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

  // A macro may stand twice on a page, and is exchanged when the page is read anew: this finds it again.
  function placeOf(root, button) {
    const alike = `[data-absolutt="${CSS.escape(root.dataset.absolutt)}"]`;
    const number = [...document.querySelectorAll(alike)].indexOf(root);
    const row = button.closest("[data-milestone]");
    return () => {
      const now = document.querySelectorAll(alike)[number] || root;
      const same = row && now.querySelector(`[data-milestone="${CSS.escape(row.dataset.milestone)}"]`);
      return { root: now, home: same || now };
    };
  }

  // Says it at the milestone's row where it is still there, else in the macro.
  function tell({ root, home }, words, kind) {
    root.querySelectorAll(".absolutt-outcome").forEach((old) => old.remove());
    home.append(element("p", { class: "absolutt-outcome", "data-kind": kind }, words));
    absolutt.announce(words);
  }

  // Where the control that had the focus is gone with its line, the next one there is takes it.
  function keepFocus({ home }) {
    if (document.activeElement === document.body) {
      const next = home.querySelector("button, select") || home.querySelector("summary, a[href]");
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
    const find = placeOf(root, button);
    const words = { saved: text(root, "saved"), error: text(root, "changed-meanwhile") };
    let outcome = "saved";
    button.setAttribute("aria-busy", "true");
    try {
      await absolutt.send(button.dataset.method, button.dataset.call, body);
    } catch (failure) {
      if (failure.status !== 409) {
        button.removeAttribute("aria-busy");
        absolutt.showFailure(button, failure);
        return;
      }
      outcome = "error";
    }
    button.removeAttribute("aria-busy");
    await absolutt.refresh();
    keepFocus(find());
    tell(find(), words[outcome], outcome);
  }

  async function copy(root, button) {
    const find = placeOf(root, button);
    const label = root.querySelector(".absolutt-week-copy");
    const field = label.querySelector("textarea");
    try {
      await navigator.clipboard.writeText(field.value);
      tell(find(), text(root, "copied"), "saved");
    } catch (refused) {
      label.hidden = false;
      field.focus();
      field.select();
      tell(find(), text(root, "copy-by-hand"), "saved");
    }
  }

  // The form for a report says which milestone it is about, as its button does to those who hear it alone.
  document.addEventListener(
    "click",
    (event) => {
      const button = event.target.closest('[data-opens="report"]');
      const title = button && absolutt.rootOf(button).querySelector('dialog[data-form="report"] [data-title]');
      if (title) {
        title.dataset.titleAdd = button.getAttribute("aria-label");
      }
    },
    true
  );

  document.addEventListener("absolutt:act", (event) => {
    const { act, root, button } = event.detail;
    if (act === "once") {
      once(root, button);
    } else if (act === "copy") {
      copy(root, button);
    }
  });
})();
