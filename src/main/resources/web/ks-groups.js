// SPDX-License-Identifier: Apache-2.0
// KS's screen of the groups: asks every municipality to confirm its roles of one kind.
(function () {
  "use strict";
  const ks = window.absoluttKs;

  ks.whenReady("groups", (screen) => {
    const form = screen.querySelector("[data-ask]");
    if (!form) {
      return;
    }
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const kind = form.elements.kind.selectedOptions[0];
      ks.confirm(screen, {
        title: form.dataset.title,
        text: ks.fill(form.dataset.sure, kind.textContent),
        yes: form.querySelector("[type=submit]").textContent,
        busy: form.dataset.busy,
        work: () =>
          ks.call(screen, "POST", "/programmes/" + encodeURIComponent(screen.dataset.programme) + "/role-checks", {
            kind: kind.value,
          }),
      }).then((asked) => {
        if (asked) {
          ks.flagAfterReload(screen, "success", ks.fill(form.dataset.done, kind.textContent));
          window.location.reload();
        }
      });
    });
  });
})();
