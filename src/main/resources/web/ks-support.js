// SPDX-License-Identifier: Apache-2.0
// KS's screen of requests for support: each is answered in its own row.
(function () {
  "use strict";
  const ks = window.absoluttKs;

  // Somebody was first: both answers stand there, and the next press of the button puts hers in its place.
  function showCurrent(form, words, current) {
    if (!current.needsSupport) {
      return words.gone;
    }
    form.dataset.asked = current.asked;
    form.dataset.revision = current.revision;
    return ks.fill(words.theirs, current.answer ? current.answer.text : "–");
  }

  function answer(screen, form, words) {
    const row = form.closest("[data-row]");
    const place = form.querySelector("[data-row-error]");
    const path = ["programmes", screen.dataset.programme, "support", row.dataset.row, row.dataset.milestone];
    const body = {
      asked: Number(form.dataset.asked),
      revision: Number(form.dataset.revision),
      answer: form.elements.answer.value,
    };
    place.textContent = "";
    form.elements.answer.removeAttribute("aria-invalid");
    ks.busy(form.querySelector("[type=submit]"), () =>
      ks.call(screen, "PUT", "/" + path.map(encodeURIComponent).join("/"), body)
    ).then(
      () => {
        ks.flagAfterReload(screen, "success", words.done);
        window.location.reload();
      },
      (failure) => {
        if (failure.status === 409 && failure.current) {
          place.textContent = showCurrent(form, words, failure.current);
        } else if (failure.status === 400 && failure.message) {
          place.textContent = failure.message;
          form.elements.answer.setAttribute("aria-invalid", "true");
        } else {
          ks.fail(screen, failure);
        }
        form.elements.answer.focus();
      }
    );
  }

  ks.whenReady("support", (screen) => {
    const words = screen.querySelector("[data-theirs]")?.dataset;
    screen.querySelectorAll("[data-answer]").forEach((form) =>
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        answer(screen, form, words);
      })
    );
  });
})();
