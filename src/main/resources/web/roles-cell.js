// SPDX-License-Identifier: Apache-2.0
// A cell of the role map: what it says, and how it is saved. A letter is shown at once and sent after a pause, or when the
// cell is left, so that Esc can undo what was typed. data-code is what the server has, data-typed what is not sent yet.
(function () {
  "use strict";
  const absolutt = window.absolutt;
  const { element, text, rootOf } = absolutt;
  const PAUSE = 900;
  const NAMES = { B: "code-b", A: "code-a", U: "code-u", M: "code-m", I: "code-i", "?": "code-unsettled" };
  const timers = new Map();
  const queues = new Map();

  function word(cell, code) {
    return text(cell, code ? NAMES[code] : "empty");
  }

  function layerOf(cell) {
    return cell.closest("[data-layer-panel]").dataset.layerPanel;
  }

  function areaOf(cell) {
    return cell.closest("[data-area]");
  }

  function nameOf(cell) {
    return text(cell, "cell", areaOf(cell).querySelector(".absolutt-roles-name").textContent, cell.dataset.label);
  }

  function inLayer(cell, layer) {
    return cellIn(rootOf(cell), cell, layer);
  }

  function cellIn(root, cell, layer) {
    const area = CSS.escape(areaOf(cell).dataset.area);
    const role = CSS.escape(cell.dataset.role);
    return root.querySelector(`[data-layer-panel="${layer}"] [data-area="${area}"] [data-role="${role}"]`);
  }

  // What the cell holds now, in the shape that the server writes it in.
  function draw(cell, code) {
    const today = layerOf(cell) === "goal" ? shown(inLayer(cell, "today")) : code;
    const changed = today !== code;
    const parts = [
      element("span", { class: "absolutt-letter", "aria-hidden": "true" }, code),
      element("span", { class: "absolutt-word" }, code ? word(cell, code) : ""),
    ];
    if (changed) {
      parts.unshift(element("span", { class: "absolutt-was", "aria-hidden": "true" }, today));
      parts.push(element("span", { class: "absolutt-was-word" }, text(cell, "was", word(cell, today))));
    }
    cell.toggleAttribute("data-changed", changed);
    cell.querySelectorAll(":scope > span").forEach((old) => old.remove());
    cell.prepend(...parts);
  }

  function shown(cell) {
    return cell.dataset.typed ?? cell.dataset.code;
  }

  function say(cell, kind, words) {
    const place = rootOf(cell).querySelector("[data-roles-outcome]");
    place.className = "absolutt-roles-outcome absolutt-outcome";
    place.dataset.kind = kind;
    place.textContent = words;
    absolutt.announce(words);
  }

  // An untouched cell of the wanted map says what today's says.
  function follow(cell) {
    const goal = layerOf(cell) === "today" && inLayer(cell, "goal");
    if (goal) {
      if (goal.dataset.revision === "0" && goal.dataset.typed === undefined) {
        goal.dataset.code = cell.dataset.code;
      }
      draw(goal, shown(goal));
    }
  }

  // The same cell where the map stands more than once on the page.
  function copies(cell) {
    const address = rootOf(cell).dataset.address;
    return [...document.querySelectorAll('[data-absolutt="roles"]')]
      .filter((root) => root.dataset.address === address)
      .map((root) => cellIn(root, cell, layerOf(cell)))
      .filter(Boolean);
  }

  function stored(cell, answer) {
    copies(cell).forEach((one) => {
      one.dataset.revision = answer.revision;
      one.dataset.code = answer.code || "";
      if (one !== cell && one.dataset.typed === undefined) {
        draw(one, one.dataset.code);
        follow(one);
      }
    });
  }

  // Shows the letter and sends it after a pause.
  function type(cell, code) {
    window.clearTimeout(timers.get(cell));
    timers.delete(cell);
    if (code === cell.dataset.code) {
      forget(cell);
      return;
    }
    cell.dataset.typed = code;
    cell.setAttribute("data-unsaved", "true");
    draw(cell, code);
    timers.set(
      cell,
      window.setTimeout(() => save(cell), PAUSE)
    );
  }

  function forget(cell) {
    window.clearTimeout(timers.get(cell));
    timers.delete(cell);
    delete cell.dataset.typed;
    cell.removeAttribute("data-unsaved");
    draw(cell, cell.dataset.code);
  }

  // Takes back what is not sent yet; false when there is nothing.
  function undo(cell) {
    if (cell.dataset.typed === undefined) {
      return false;
    }
    forget(cell);
    say(cell, "saving", text(cell, "undone"));
    return true;
  }

  async function send(cell, code) {
    const root = rootOf(cell);
    const address = [root.dataset.address, areaOf(cell).dataset.area, cell.dataset.role].map((part, place) =>
      place ? encodeURIComponent(part) : part
    );
    const body = { layer: layerOf(cell), code: code || null, revision: Number(cell.dataset.revision) };
    return absolutt.send("PUT", address.join("/"), body);
  }

  // Resolves to what the server has now, or to null when she wants hers after all.
  async function afterConflict(cell, code, current) {
    const mine = { code: word(cell, code) };
    const choice = await absolutt.chooseAfterConflict(cell, mine, { code: word(cell, current.code) });
    cell.focus();
    return choice === "mine" ? null : current;
  }

  async function sendUntilSettled(cell, code) {
    for (;;) {
      try {
        return await send(cell, code);
      } catch (failure) {
        if (failure.status !== 409 || !failure.current) {
          throw failure;
        }
        stored(cell, failure.current);
        const taken = await afterConflict(cell, code, failure.current);
        if (taken) {
          return taken;
        }
      }
    }
  }

  async function sendTyped(cell) {
    const code = cell.dataset.typed;
    if (code === undefined) {
      return;
    }
    say(cell, "saving", text(cell, "saving"));
    try {
      stored(cell, await sendUntilSettled(cell, code));
      if (cell.dataset.typed === code) {
        forget(cell);
      }
      follow(cell);
      const now = cell.dataset.code;
      say(cell, "saved", now ? text(cell, "set", nameOf(cell), word(cell, now)) : text(cell, "cleared", nameOf(cell)));
      cell.dispatchEvent(new CustomEvent("absolutt:cell", { bubbles: true }));
    } catch (failure) {
      say(cell, "error", text(cell, "unsaved", nameOf(cell), absolutt.failureText(cell, failure)));
    }
  }

  // One at a time for each cell; what is typed meanwhile goes on top of the new revision.
  function save(cell) {
    window.clearTimeout(timers.get(cell));
    timers.delete(cell);
    const next = (queues.get(cell) || Promise.resolve()).then(() => sendTyped(cell));
    queues.set(cell, next);
    return next;
  }

  function saveAll() {
    [...timers.keys()].forEach(save);
  }

  window.absoluttRoles = { NAMES, word, nameOf, layerOf, shown, type, undo, save, saveAll };
})();
