// SPDX-License-Identifier: Apache-2.0
// The tracker's texts, dates and calls. Texts come as attributes data-text-… of the macro; nothing is taken from AJS.
(function () {
  "use strict";

  function element(name, attributes, content) {
    const made = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
    if (content !== undefined) {
      made.textContent = content;
    }
    return made;
  }

  // The text with that name, {0}, {1} … filled in.
  function text(macro, name, ...values) {
    const pattern = macro.getAttribute("data-text-" + name) || "";
    return pattern.replace(/\{(\d)\}/g, (whole, place) => values[Number(place)] ?? "");
  }

  function format(macro, moment, timeZone) {
    const locale = macro.lang === "en" ? "en-GB" : "nb-NO";
    return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone }).format(moment);
  }

  // A day such as 2021-04-12 in words; "not settled" for null.
  function day(macro, iso) {
    return iso ? format(macro, new Date(iso + "T00:00:00Z"), "UTC") : text(macro, "due-unknown");
  }

  // A moment as its day in Norway.
  function dayOf(macro, moment) {
    return format(macro, new Date(moment), "Europe/Oslo");
  }

  function person(macro, who) {
    return (who && who.name) || text(macro, "removed");
  }

  // The address of a link: a path of this site gets the context path, unless it has it.
  function address(macro, link) {
    const base = macro.dataset.base;
    return link.startsWith("/") && !link.startsWith(base + "/") ? base + link : link;
  }

  // Resolves to the answer's JSON. Rejects with {status, message, field, reference, current}; status 0: no answer.
  async function call(macro, method, path, body) {
    const request = { method, credentials: "same-origin", headers: { Accept: "application/json" } };
    if (body) {
      request.headers["X-Atlassian-Token"] = "no-check";
      request.headers["Content-Type"] = "application/json";
      request.body = JSON.stringify(body);
      request.keepalive = true;
    }
    const base = macro.dataset.base + "/rest/absolutt/1.0/spaces/" + encodeURIComponent(macro.dataset.space) + "/progress";
    let response;
    try {
      response = await fetch(base + path, request);
    } catch (noAnswer) {
      throw { status: 0 };
    }
    const json = await response.json().catch(() => null);
    if (!response.ok || json === null) {
      throw Object.assign({}, json, { status: response.ok ? 500 : response.status });
    }
    return json;
  }

  const BY_STATUS = { 0: "error-network", 401: "error-login", 403: "error-forbidden", 405: "error-read-only" };

  // What went wrong, in words: what the server says of a field, else what the person can do about it.
  function failureText(macro, failure) {
    if (failure.status === 400 && failure.message) {
      return failure.message;
    }
    const words = text(macro, BY_STATUS[failure.status] || "error-unknown");
    return failure.reference ? words + " " + text(macro, "reference", failure.reference) : words;
  }

  // Says it to those who cannot see it. The same words twice are said twice.
  function announce(macro, words) {
    const place = macro.querySelector(".absolutt-live");
    place.textContent = "";
    window.setTimeout(() => {
      place.textContent = words;
    }, 50);
  }

  window.absoluttProgress = { element, text, day, dayOf, person, address, call, failureText, announce };
})();
