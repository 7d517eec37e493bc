// SPDX-License-Identifier: Apache-2.0
// KS's screen of requests for support: one is answered in a dialog.
(function () {
  "use strict";
  const ks = window.absoluttKs;

  function path(screen, row) {
    const parts = [screen.dataset.programme, "support", row.dataset.number, row.dataset.milestone];
    return "/programmes/" + parts.map(encodeURIComponent).join("/");
  }

  // Somebody was first: it is said how it stands now, her text stays, and a second try counts from there.
  function afterConflict(box, seen, current) {
    seen.asked = current.asked;
    seen.revision = current.revision;
    const question = current.question || box.dataset.noQuestion;
    const words = current.needsSupport
      ? ks.fill(box.dataset.now, question, current.answer || box.dataset.noAnswer)
      : box.dataset.gone;
    box.querySelector("[data-asks]").textContent = question;
    return { message: words };
  }

  function open(screen, row) {
    const box = screen.querySelector('[data-dialog="answer"]');
    const input = box.querySelector("[name=answer]");
    const seen = { asked: Number(row.dataset.asked), revision: Number(row.dataset.revision) };
    box.querySelector(".absolutt-dialog-title").textContent = row.dataset.name;
    box.querySelector("[data-what]").textContent = row.querySelector("[data-milestone-title]").textContent;
    box.querySelector("[data-asks]").textContent = row.querySelector("[data-question]").textContent;
    input.value = row.dataset.answer;
    ks.openDialog(box, {
      submit: () =>
        ks.call(screen, "PUT", path(screen, row), Object.assign({ answer: input.value }, seen)).catch((failure) => {
          throw failure.current ? afterConflict(box, seen, failure.current) : failure;
        }),
      done: () => {
        ks.flagAfterReload(screen, "success", ks.fill(box.dataset.saved, row.dataset.name));
        window.location.reload();
      },
    });
    input.focus();
  }

  ks.whenReady("support", (screen) => {
    screen.addEventListener("click", (event) => {
      const button = event.target.closest("[data-answer-button]");
      if (button) {
        open(screen, button.closest("tr"));
      }
    });
  });
})();
