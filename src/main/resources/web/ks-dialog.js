// SPDX-License-Identifier: Apache-2.0
// Dialogs, flags and the progress indicator of KS's screens.
//
// A dialog is written by the server inside the screen:
//   <dialog class="absolutt-dialog" data-dialog="coordinator" aria-labelledby="x"><form class="absolutt-form" novalidate>
//     <h2 id="x" class="absolutt-dialog-title">…</h2> … .absolutt-field with data-error-for="coordinator" …
//     <div class="absolutt-failure" role="alert" data-failure></div>
//     <div class="absolutt-actions"><button type="submit" class="aui-button aui-button-primary" data-busy="…">…</button>
//       <button type="button" class="aui-button" data-close>Avbryt</button></div></form></dialog>
// ks.openDialog(box, {submit, done}): submit() gives a promise; a refusal {message, field} is shown beside the field or
//   above the buttons and the dialog stays ({shown: true}: it is shown already); done(result) is told once the dialog has
//   closed after a good answer, closed() in every case. Esc and data-close close it; the focus goes back to where it was.
// ks.confirm(screen, {title, text, yes, busy, work}): asks first. The promise gives what work() gave, or null for no.
// ks.flag(screen, kind, text, link): a message that stays until it is closed; kind is success, info, warning or error;
//   text may be several, in a list; link is {href, text} or left out. ks.flagAfterReload(…): the same on the page that is loaded next.
// ks.progress(place, done, total, text): a bar with its text; call it again to move it.
(function () {
  "use strict";
  const absolutt = window.absolutt;
  const ks = window.absoluttKs;
  const LATER = "absolutt-flag";
  let made = 0;

  ks.openDialog = function (box, options) {
    const form = box.querySelector("form");
    const button = form.querySelector("[type=submit]");
    const cancel = box.querySelector("[data-close]");
    let result;
    const close = () => box.close();
    const onSubmit = (event) => {
      event.preventDefault();
      ks.clearFailure(box);
      ks.busy(button, options.submit).then(
        (answer) => {
          result = { answer };
          box.close();
        },
        (failure) => {
          if (!failure.shown && !ks.failField(box, failure.field, failure.message)) {
            ks.fail(box, failure);
          }
        }
      );
    };
    ks.clearFailure(box);
    form.addEventListener("submit", onSubmit);
    cancel.addEventListener("click", close);
    absolutt.modal(box, () => {
      form.removeEventListener("submit", onSubmit);
      cancel.removeEventListener("click", close);
      if (result && options.done) {
        options.done(result.answer);
      }
      if (options.closed) {
        options.closed();
      }
    });
  };

  ks.confirm = function (screen, options) {
    const id = "absolutt-confirm-" + ++made;
    const box = ks.element("dialog", { class: "absolutt-dialog", "aria-labelledby": id, "aria-describedby": id + "-text" });
    const form = ks.element("form", { class: "absolutt-form", novalidate: "" });
    const actions = ks.element("div", { class: "absolutt-actions" });
    const yes = { type: "submit", class: "aui-button aui-button-primary", "data-busy": options.busy || options.yes };
    actions.append(
      ks.element("button", yes, options.yes),
      ks.element("button", { type: "button", class: "aui-button", "data-close": "" }, screen.dataset.cancel)
    );
    form.append(
      ks.element("h2", { id, class: "absolutt-dialog-title" }, options.title),
      ks.element("p", { id: id + "-text" }, options.text),
      ks.element("div", { class: "absolutt-failure", role: "alert", "data-failure": "" }),
      actions
    );
    box.append(form);
    screen.append(box);
    return new Promise((resolve) => {
      let answer = null;
      ks.openDialog(box, {
        submit: () => Promise.resolve(options.work ? options.work() : true),
        done: (given) => {
          answer = given;
        },
      });
      box.addEventListener("close", () => {
        box.remove();
        resolve(answer);
      });
    });
  };

  ks.flag = function (screen, kind, text, link) {
    const flag = ks.element("div", { class: "aui-message aui-message-" + kind + " absolutt-flag" });
    const button = ks.element("button", { type: "button", class: "absolutt-flag-close", "aria-label": screen.dataset.close });
    const before = document.activeElement;
    [].concat(text).forEach((one) => flag.append(ks.element("p", {}, one)));
    if (link) {
      flag.append(ks.element("p", {}));
      flag.lastChild.append(ks.element("a", { href: link.href }, link.text));
    }
    button.addEventListener("click", () => {
      flag.remove();
      if (before && before.isConnected) {
        before.focus();
      }
    });
    flag.append(button);
    screen.querySelector("[data-flags]").append(flag);
    return flag;
  };

  ks.flagAfterReload = function (screen, kind, text, link) {
    window.sessionStorage.setItem(LATER, JSON.stringify([kind, text, link]));
  };

  ks.progress = function (place, done, total, text) {
    let bar = place.querySelector("progress");
    if (!bar) {
      const label = ks.element("p", { id: "absolutt-progress-" + ++made, class: "absolutt-progress-text" });
      bar = ks.element("progress", { class: "absolutt-progress", "aria-labelledby": label.id });
      place.replaceChildren(label, bar);
    }
    bar.max = Math.max(total, 1);
    bar.value = done;
    place.querySelector(".absolutt-progress-text").textContent = text;
  };

  ks.whenReady(null, (screen) => {
    const flag = JSON.parse(window.sessionStorage.getItem(LATER) || "null");
    if (flag && screen.querySelector("[data-flags]")) {
      window.sessionStorage.removeItem(LATER);
      ks.flag(screen, ...flag);
    }
  });
})();
