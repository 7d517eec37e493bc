// SPDX-License-Identifier: Apache-2.0
// KS's list of programmes, one programme, and the configuration.
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

  ks.whenReady("participants", function (screen) {
    screen.querySelectorAll("[data-finish]").forEach(function (button) {
      button.addEventListener("click", function () {
        ks.clearFailure(screen);
        ks.busy(button, function () {
          var path = "/programmes/" + encodeURIComponent(screen.dataset.programme) + "/municipalities";
          return ks.call(screen, "POST", path, { number: button.dataset.finish });
        }).then(
          function (made) {
            window.location.assign(made.url);
          },
          function (failure) {
            ks.fail(screen, failure);
          }
        );
      });
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
