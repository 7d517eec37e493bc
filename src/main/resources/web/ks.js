// SPDX-License-Identifier: Apache-2.0
// KS's list of programmes, and the configuration.
(function () {
  "use strict";
  var ks = window.absoluttKs;

  ks.whenReady("start", function (screen) {
    var button = screen.querySelector("[data-load-examples]");
    if (!button) {
      return;
    }
    button.addEventListener("click", function () {
      ks.clearFailure(screen);
      ks.busy(button, function () {
        return ks.call(screen, "POST", "/programmes/examples");
      }).then(
        function () {
          window.location.reload();
        },
        function (failure) {
          ks.fail(screen, failure);
        }
      );
    });
  });

  ks.whenReady("configure", function (screen) {
    var form = screen.querySelector("[data-form]");
    var input = form.querySelector("input");
    var button = form.querySelector("button");
    var saved = form.querySelector("[data-saved]");
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      ks.clearFailure(screen);
      saved.textContent = "";
      ks.busy(button, function () {
        return ks.call(screen, "PUT", "/settings", { ksGroup: input.value });
      }).then(
        function (settings) {
          input.value = settings.ksGroup;
          saved.textContent = saved.dataset.saved;
        },
        function (failure) {
          if (!ks.failField(screen, failure.field, failure.message)) {
            ks.fail(screen, failure);
          }
        }
      );
    });
  });
})();
