// SPDX-License-Identifier: Apache-2.0
// The form of an indicator. A count of one to four persons becomes «færre enn 5» in the field itself, before it is sent, so
// that the digit is neither in a dialog nor on its way; the server does the same. What a percentage is counted from is asked
// for when it is one.
(function () {
  "use strict";
  const SMALL = /^(ca\.?\s*)?[1-4](,0+|\.0+)?$/i;
  const FIGURES = ["value", "comparisonValue"];
  const BASES = ["countedFrom", "comparisonCountedFrom"];

  function fewer(form) {
    return form.closest("[data-absolutt]").getAttribute("data-text-fewer");
  }

  function hideSmall(form) {
    if (form.elements.kind.value !== "PERSONS") {
      return;
    }
    FIGURES.map((name) => form.elements[name])
      .filter((control) => SMALL.test(control.value.trim()))
      .forEach((control) => {
        control.value = fewer(form);
      });
  }

  function showBases(form) {
    BASES.forEach((name) => {
      form.elements[name].closest(".absolutt-field").hidden = form.elements.kind.value !== "PERCENTAGE";
    });
  }

  function formOf(event) {
    const form = event.target.form || event.target;
    return form.closest && form.closest('[data-absolutt="indicators"]') && form.elements.kind && form.elements.value ? form : null;
  }

  document.addEventListener("change", (event) => {
    const form = formOf(event);
    if (form) {
      hideSmall(form);
      showBases(form);
    }
  });
  document.addEventListener("absolutt:filled", (event) => {
    const form = formOf(event);
    if (form) {
      showBases(form);
    }
  });
  document.addEventListener(
    "submit",
    (event) => {
      const form = formOf(event);
      if (form) {
        hideSmall(form);
      }
    },
    true
  );
})();
