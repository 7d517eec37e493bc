// SPDX-License-Identifier: Apache-2.0
// KS's screen of the groups: asks every municipality to confirm its roles of one kind, and calls such a question back.
(function () {
  "use strict";
  const ks = window.absoluttKs;

  // Asks whether it is meant, sends it, and shows the page as it is then. The place has the texts.
  function send(screen, place, kind, yes, method, below, body) {
    const address = "/programmes/" + encodeURIComponent(screen.dataset.programme) + "/role-checks" + below;
    ks.confirm(screen, {
      title: place.dataset.title,
      text: ks.fill(place.dataset.sure, kind),
      yes,
      busy: place.dataset.busy,
      work: () => ks.call(screen, method, address, body),
    }).then((done) => {
      if (done) {
        ks.flagAfterReload(screen, "success", ks.fill(place.dataset.done, kind));
        window.location.reload();
      }
    });
  }

  ks.whenReady("groups", (screen) => {
    const form = screen.querySelector("[data-ask]");
    if (form) {
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const kind = form.elements.kind.selectedOptions[0];
        const yes = form.querySelector("[type=submit]").textContent;
        send(screen, form, kind.textContent, yes, "POST", "", { kind: kind.value });
      });
    }
    screen.querySelectorAll("[data-call-back]").forEach((button) => {
      button.addEventListener("click", () => {
        const place = button.closest("[data-asked]");
        send(screen, place, button.dataset.kind, button.textContent, "DELETE", "/" + button.dataset.callBack);
      });
    });
  });
})();
