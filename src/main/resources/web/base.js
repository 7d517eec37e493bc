// SPDX-License-Identifier: Apache-2.0
// What the macros' scripts share, as window.absolutt. A "root" is a macro's outermost element, [data-absolutt]; its texts are
// attributes data-text-…, written by view.FactTexts. Nothing is taken from AJS.
//
// element(name, attributes, text)      a new element
// text(node, name, …values)            the text with that name of the node's root, {0}, {1} … filled in
// send(method, address, body)          a call of our REST: resolves to the JSON (null for no content), rejects with
//                                      {status, error, message, field, reference, current}; status 0: no answer. Any address
//                                      is whole, with context path. body undefined: none
// failureText(node, failure)           what went wrong, in words
// announce(words)                      says it to those who do not see it
// modal(box, closed)                   shows a <dialog>: Tab stays in it, Esc closes it, the focus goes back
// day(node, iso), dayOf(node, moment)  a day, or a moment's day in Norway, in words
(function () {
  "use strict";
  const STOPS = "button, input, select, textarea, a[href], summary";
  const BY_STATUS = { 0: "error-network", 401: "error-login", 403: "error-forbidden", 405: "error-read-only" };
  const KEPT_ALIVE = 16 * 1024;
  const opened = [];

  function element(name, attributes, content) {
    const made = document.createElement(name);
    Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
    if (content !== undefined) {
      made.textContent = content;
    }
    return made;
  }

  function rootOf(node) {
    return node.closest("[data-absolutt]");
  }

  function text(node, name, ...values) {
    const pattern = rootOf(node).getAttribute("data-text-" + name) || "";
    return pattern.replace(/\{(\d)\}/g, (whole, place) => values[Number(place)] ?? "");
  }

  function inDays(node, moment, timeZone) {
    const locale = rootOf(node).lang === "en" ? "en-GB" : "nb-NO";
    return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone }).format(moment);
  }

  function day(node, iso) {
    return inDays(node, new Date(iso + "T00:00:00Z"), "UTC");
  }

  function dayOf(node, moment) {
    return inDays(node, new Date(moment), "Europe/Oslo");
  }

  function request(method, body) {
    const made = { method, credentials: "same-origin", headers: { Accept: "application/json" } };
    if (method !== "GET") {
      made.headers["X-Atlassian-Token"] = "no-check";
    }
    if (body instanceof Blob) {
      made.headers["Content-Type"] = "application/octet-stream";
      made.body = body;
    } else if (body !== undefined) {
      made.headers["Content-Type"] = "application/json";
      made.body = JSON.stringify(body);
      // So that a page that is left takes what it is sending with it; the browser refuses more than 64 KB.
      made.keepalive = made.body.length < KEPT_ALIVE;
    }
    return made;
  }

  async function send(method, address, body) {
    let response;
    try {
      response = await fetch(address, request(method, body));
    } catch (noAnswer) {
      throw { status: 0 };
    }
    if (response.status === 204) {
      return null;
    }
    const json = await response.json().catch(() => null);
    if (!response.ok || json === null) {
      throw Object.assign({}, json, { status: response.ok ? 500 : response.status });
    }
    return json;
  }

  function failureText(node, failure) {
    const words = BY_STATUS[failure.status] ? text(node, BY_STATUS[failure.status]) : failure.message;
    const said = words && !failure.reference ? words : text(node, "error-unknown");
    return failure.reference ? said + " " + text(node, "reference", failure.reference) : said;
  }

  // One live region for the page, outside the macros, so that it outlives an exchange of them. The same words twice are
  // said twice.
  function announce(words) {
    let place = document.querySelector("[data-absolutt-live]");
    if (!place) {
      place = element("p", { class: "absolutt-hidden", role: "status", "data-absolutt-live": "" });
      document.body.append(place);
    }
    place.textContent = "";
    window.setTimeout(() => {
      place.textContent = words;
    }, 50);
  }

  // The browser by itself would leave the dialog for its own controls.
  function keepFocus(box, event) {
    const stops = [...box.querySelectorAll(STOPS)].filter((one) => !one.disabled && one.getClientRects().length);
    const [first, last] = [stops[0], stops[stops.length - 1]];
    const from = document.activeElement;
    if (first && (!box.contains(from) || from === (event.shiftKey ? first : last))) {
      event.preventDefault();
      (event.shiftKey ? last : first).focus();
    }
  }

  function modal(box, closed) {
    const opener = document.activeElement;
    // By itself Esc would do, but AUI takes the key from the browser. A list that is open in the dialog comes first.
    const onKey = (event) => {
      if (opened[opened.length - 1] !== box) {
        return;
      }
      if (event.key === "Escape" && !box.querySelector('[aria-expanded="true"]')) {
        event.preventDefault();
        event.stopPropagation();
        box.close();
      } else if (event.key === "Tab" && !event.target.matches("[type=date]")) {
        keepFocus(box, event);
      }
    };
    opened.push(box);
    document.addEventListener("keydown", onKey, true);
    const onClose = () => {
      opened.splice(opened.indexOf(box), 1);
      document.removeEventListener("keydown", onKey, true);
      if (opener && opener.isConnected) {
        opener.focus();
      }
      if (closed) {
        closed();
      }
    };
    box.addEventListener("close", onClose, { once: true });
    box.showModal();
  }

  const shared = { element, rootOf, text, day, dayOf, send, failureText, announce, modal };
  window.absolutt = Object.assign(window.absolutt || {}, shared);
})();
