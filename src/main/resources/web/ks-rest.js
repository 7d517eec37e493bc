// SPDX-License-Identifier: Apache-2.0
// What KS's screens share: calls of the plugin's REST, busy buttons, messages. Plain DOM; texts come as data attributes.
(function () {
  "use strict";
  var absolutt = window.absolutt;
  var element = absolutt.element;

  // Fills {0}, {1} … in a text from a data attribute.
  function fill(text) {
    var values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\{(\d)\}/g, function (whole, place) {
      return values[Number(place)];
    });
  }

  // The screen that a node stands in; it holds the addresses and the common texts.
  function screenOf(node) {
    return node.closest("[data-absolutt-screen]") || node;
  }

  // Resolves to the answer's JSON; rejects with {message, error, field, reference} as the server says, or without a
  // message when there was no answer of ours. A file (Blob) is sent as it is, anything else as JSON.
  function call(screen, method, path, body) {
    return absolutt.send(method, screenOf(screen).dataset.rest + path, body);
  }

  // Runs the work once at a time; the button keeps its focus and says what goes on.
  function busy(button, work) {
    if (button.getAttribute("aria-disabled") === "true") {
      return Promise.resolve();
    }
    var text = button.textContent;
    button.setAttribute("aria-disabled", "true");
    button.textContent = button.dataset.busy;
    function done() {
      button.removeAttribute("aria-disabled");
      button.textContent = text;
    }
    return work().then(
      function (result) {
        done();
        return result;
      },
      function (failure) {
        done();
        throw failure;
      }
    );
  }

  function isOurFault(failure) {
    return !failure.message || failure.error === "FAULT";
  }

  // Says in place what went wrong; the place is a live region. The first argument is the screen, or a part of it such as
  // a dialog, here and below.
  function fail(screen, failure) {
    var place = screen.querySelector("[data-failure]");
    var texts = screenOf(screen).dataset;
    var box = element("div", { class: "aui-message aui-message-error" });
    box.appendChild(element("p", {}, failure.message || texts.unreachable));
    if (isOurFault(failure) && texts.tryAgain) {
      box.appendChild(element("p", {}, texts.tryAgain));
    }
    if (failure.reference && texts.reference) {
      box.appendChild(element("p", {}, fill(texts.reference, failure.reference)));
    }
    place.replaceChildren(box);
  }

  function clearFailure(screen) {
    screen.querySelector("[data-failure]").replaceChildren();
    screen.querySelectorAll("[data-error-for]").forEach(function (place) {
      place.textContent = "";
    });
    screen.querySelectorAll("[aria-invalid]").forEach(function (input) {
      input.removeAttribute("aria-invalid");
    });
  }

  // Says what is wrong with one field beside it and goes there. False when the screen has no such field.
  function failField(screen, field, message) {
    var place = screen.querySelector('[data-error-for="' + CSS.escape(field || "") + '"]');
    if (!place) {
      return false;
    }
    place.textContent = message;
    var input = place.closest(".absolutt-field").querySelector("input, select, textarea");
    input.setAttribute("aria-invalid", "true");
    input.focus();
    return true;
  }

  // Starts the screen with that name, or whichever it is for null.
  function whenReady(name, start) {
    function find() {
      var which = name ? '[data-absolutt-screen="' + name + '"]' : "[data-absolutt-screen]";
      document.querySelectorAll(which).forEach(start);
    }
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", find);
    } else {
      find();
    }
  }

  window.absoluttKs = {
    element: element,
    fill: fill,
    call: call,
    busy: busy,
    fail: fail,
    clearFailure: clearFailure,
    failField: failField,
    whenReady: whenReady,
  };
})();
