// SPDX-License-Identifier: Apache-2.0
// KS has seen which spaces lack pages, and starts the job that adds them.
(function () {
  "use strict";
  const ks = window.absoluttKs;

  ks.whenReady("job-pages", (screen) => {
    const start = screen.querySelector("[data-start]");
    if (!start) {
      return;
    }
    const programme = encodeURIComponent(screen.dataset.programme);
    start.addEventListener("click", () => {
      ks.clearFailure(screen);
      ks.busy(start, () => ks.call(screen, "POST", "/programmes/" + programme + "/jobs", { pages: true })).then(
        (answer) => answer && window.location.assign(screen.dataset.home + "?programme=" + programme + "&view=job&id=" + answer.job),
        (failure) => ks.fail(screen, failure)
      );
    });
  });
})();
