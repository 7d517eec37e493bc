// SPDX-License-Identifier: Apache-2.0
// What the tracker's scripts share beyond window.absolutt, which comes before this.
(function () {
  "use strict";

  const { element, text, dayOf, failureText } = window.absolutt;

  function macros(space) {
    return [...document.querySelectorAll('[data-absolutt="progress"]')].filter((one) => one.dataset.space === space);
  }

  function rows(space, milestone) {
    return macros(space).flatMap((macro) =>
      [...macro.querySelectorAll("[data-milestone]")].filter((row) => !milestone || row.dataset.milestone === milestone)
    );
  }

  function macroOf(part) {
    return part.closest('[data-absolutt="progress"]');
  }

  // A day such as 2021-04-12 in words; "not settled" for null.
  function day(macro, iso) {
    return iso ? window.absolutt.day(macro, iso) : text(macro, "due-unknown");
  }

  function person(macro, who) {
    return (who && who.name) || text(macro, "removed");
  }

  // The address of a link: a path of this site gets the context path, unless it has it.
  function address(macro, link) {
    const base = macro.dataset.base;
    return link.startsWith("/") && !link.startsWith(base + "/") ? base + link : link;
  }

  // A call about the progress of the macro's space, as absolutt.send.
  function call(macro, method, path, body) {
    const space = macro.dataset.base + "/rest/absolutt/1.0/spaces/" + encodeURIComponent(macro.dataset.space);
    return window.absolutt.send(method, space + "/progress" + path, body);
  }

  // Says it to those who cannot see it. The same words twice are said twice.
  function announce(macro, words) {
    const place = macro.querySelector(".absolutt-live");
    place.textContent = "";
    window.setTimeout(() => {
      place.textContent = words;
    }, 50);
  }

  const found = { macros, rows, macroOf };
  window.absoluttProgress = { ...found, element, text, day, dayOf, person, address, call, failureText, announce };
})();
