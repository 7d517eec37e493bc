// SPDX-License-Identifier: Apache-2.0
// Samlingsmodus: the themes one at a time on the wall, by keyboard alone. Opened by a button with data-act="wall" and
// data-wall, the address of GET /spaces/{key}/wall, which says all that is shown.
//
//   left, right, Home, End   another theme        up, down, 1–9   another milestone
//   space, Enter             its next state        Esc             ends
(function () {
  "use strict";
  const absolutt = window.absolutt;
  const { element, text } = absolutt;
  const ORDER = ["NOT_STARTED", "IN_PROGRESS", "DONE", "NOT_APPLICABLE"];
  // Space passes through the states on its way: where it rests is saved after this many milliseconds.
  const PAUSE = 900;
  // In pixels: from which width the type is fitted to the window, and the smallest type.
  const WIDE = 640;
  const SMALLEST = 16;

  // Full screen comes first: what comes last lies on top.
  async function open(address, wall) {
    const box = element("dialog", { class: "absolutt absolutt-wall", "data-absolutt": "wall", lang: wall.lang });
    Object.entries(wall.texts).forEach(([name, words]) => box.setAttribute("data-text-" + name, words));
    box.setAttribute("aria-label", text(box, "wall"));
    document.body.append(box);
    const show = { box, address, wall, place: wall.now, waiting: new Map(), changed: false };
    draw(show);
    box.addEventListener("keydown", (event) => onKey(show, event));
    const whole = await fullScreen();
    const onChange = () => {
      if (!document.fullscreenElement && box.open) {
        box.close();
      }
    };
    const onResize = () => fit(box);
    window.addEventListener("resize", onResize);
    absolutt.modal(box, () => {
      window.removeEventListener("resize", onResize);
      document.removeEventListener("fullscreenchange", onChange);
      ended(show);
    });
    if (whole) {
      document.addEventListener("fullscreenchange", onChange);
    }
    fit(box);
    heading(show).focus();
  }

  // Resolves to whether it is. Without the right to it the dialog fills the window, which is nearly the same.
  function fullScreen() {
    const page = document.documentElement;
    return page.requestFullscreen
      ? page.requestFullscreen().then(
          () => true,
          () => false
        )
      : Promise.resolve(false);
  }

  async function ended(show) {
    if (document.fullscreenElement) {
      document.exitFullscreen().catch(() => undefined);
    }
    await Promise.all([...show.waiting.keys()].map((key) => save(show, key)));
    show.box.remove();
    if (show.changed) {
      await absolutt.refresh();
    }
  }

  function theme(show) {
    return show.wall.themes[show.place];
  }

  function heading(show) {
    return show.box.querySelector("h2");
  }

  function stateOf(show, milestone) {
    return show.waiting.has(milestone.key) ? show.waiting.get(milestone.key).status : milestone.status;
  }

  function milestoneLine(show, milestone, number) {
    const status = stateOf(show, milestone);
    const line = element("li", { class: "absolutt-wall-milestone", "data-status": status });
    const holder = show.wall.mayChange
      ? element("button", { type: "button", class: "absolutt-wall-button", "data-key": milestone.key })
      : element("div", { class: "absolutt-wall-button" });
    const name = element("span", { class: "absolutt-wall-name" }, milestone.title);
    if (milestone.unconfirmed && status === milestone.status) {
      name.append(element("span", { class: "absolutt-wall-unconfirmed" }, text(show.box, "unconfirmed")));
    }
    holder.append(element("span", { class: "absolutt-wall-number", "aria-hidden": "true" }, String(number)), name);
    if (milestone.due) {
      holder.append(element("span", { class: "absolutt-wall-due", "data-urgency": milestone.urgency }, milestone.due));
    }
    holder.append(element("span", { class: "absolutt-wall-state" }, text(show.box, status.toLowerCase())));
    line.append(holder);
    if (show.wall.mayChange) {
      holder.addEventListener("click", () => advance(show, milestone));
    }
    return line;
  }

  function bar(current) {
    const holder = element("p", { class: "absolutt-wall-bar" });
    const meter = element("progress", { value: current.done, max: Math.max(current.counted, 1), "aria-hidden": "true" });
    holder.append(meter, element("span", {}, current.sum));
    return holder;
  }

  function statusField(box) {
    const field = element("div", { class: "absolutt-field", hidden: "" });
    const select = element("select", { name: "status" });
    ORDER.forEach((status) => select.append(element("option", { value: status }, text(box, status.toLowerCase()))));
    field.append(element("label", {}, text(box, "status")), select);
    return field;
  }

  function foot(show) {
    const holder = element("p", { class: "absolutt-wall-foot" });
    const act = (name, step) => {
      const button = element("button", { type: "button", class: "aui-button" }, text(show.box, name));
      button.addEventListener("click", step);
      return button;
    };
    holder.append(
      act("previous", () => go(show, show.place - 1)),
      element("span", {}, text(show.box, "place", show.place + 1, show.wall.themes.length)),
      act("next", () => go(show, show.place + 1)),
      act("end", () => show.box.close()),
      element("span", { class: "absolutt-wall-keys" }, text(show.box, show.wall.mayChange ? "keys" : "keys-read"))
    );
    return holder;
  }

  function draw(show) {
    const current = theme(show);
    const form = element("form", { class: "absolutt-wall-page", novalidate: "" });
    form.addEventListener("submit", (event) => event.preventDefault());
    const top = element("div", { class: "absolutt-wall-top" });
    top.append(element("p", { class: "absolutt-wall-where" }, show.wall.title));
    if (show.wall.countdown) {
      top.append(element("p", { class: "absolutt-wall-countdown" }, show.wall.countdown));
    }
    const title = element("div", { class: "absolutt-wall-title" });
    title.append(element("h2", { tabindex: "-1" }, current.title));
    if (current.subtitle) {
      title.append(element("p", { class: "absolutt-wall-subtitle" }, current.subtitle));
    }
    form.append(top, title);
    [["answer", current.answer], ["sentence", current.sentence]].forEach(([name, words]) => {
      if (words) {
        form.append(element("p", { class: "absolutt-wall-" + name }, words));
      }
    });
    const list = element("ol", { class: "absolutt-wall-list" });
    current.milestones.forEach((milestone, index) => list.append(milestoneLine(show, milestone, index + 1)));
    form.append(bar(current), list, element("p", { class: "absolutt-wall-outcome", role: "alert" }), statusField(show.box), foot(show));
    show.box.replaceChildren(form);
    fit(show.box);
  }

  // As large as the whole theme can be and still be seen at once; what is too much for that at the smallest, scrolls.
  function fit(box) {
    const size = (pixels) => box.style.setProperty("--absolutt-wall-size", pixels + "px");
    const wide = window.innerWidth >= WIDE;
    let pixels = wide ? Math.round(Math.min(window.innerWidth / 38, window.innerHeight / 20)) : SMALLEST;
    const least = wide ? Math.max(SMALLEST, Math.round(window.innerWidth / 70)) : SMALLEST;
    size(pixels);
    while (pixels > least && box.scrollHeight > box.clientHeight) {
      pixels -= 1;
      size(pixels);
    }
  }

  function redraw(show) {
    const key = document.activeElement && document.activeElement.dataset.key;
    const inside = show.box.contains(document.activeElement);
    draw(show);
    const same = key && show.box.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (same || inside) {
      (same || heading(show)).focus();
    }
  }

  function go(show, place) {
    const last = show.wall.themes.length - 1;
    show.place = Math.min(Math.max(place, 0), last);
    draw(show);
    heading(show).focus();
    show.box.scrollTop = 0;
  }

  function step(show, by) {
    const buttons = [...show.box.querySelectorAll("[data-key]")];
    const at = buttons.indexOf(document.activeElement);
    const next = at < 0 ? (by > 0 ? 0 : buttons.length - 1) : Math.min(Math.max(at + by, 0), buttons.length - 1);
    if (buttons[next]) {
      buttons[next].focus();
    }
  }

  function onKey(show, event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("dialog") !== show.box) {
      return;
    }
    const acts = {
      ArrowRight: () => go(show, show.place + 1),
      ArrowLeft: () => go(show, show.place - 1),
      Home: () => go(show, 0),
      End: () => go(show, show.wall.themes.length - 1),
      PageDown: () => go(show, show.place + 1),
      PageUp: () => go(show, show.place - 1),
    };
    if (show.wall.mayChange) {
      acts.ArrowDown = () => step(show, 1);
      acts.ArrowUp = () => step(show, -1);
    }
    const number = /^[1-9]$/.test(event.key) && show.box.querySelectorAll("[data-key]")[Number(event.key) - 1];
    if (acts[event.key]) {
      event.preventDefault();
      acts[event.key]();
    } else if (number) {
      event.preventDefault();
      number.focus();
    }
  }

  function advance(show, milestone) {
    const status = ORDER[(ORDER.indexOf(stateOf(show, milestone)) + 1) % ORDER.length];
    const before = show.waiting.get(milestone.key);
    if (before) {
      window.clearTimeout(before.timer);
    }
    const timer = window.setTimeout(() => save(show, milestone.key), PAUSE);
    show.waiting.set(milestone.key, { status, milestone, timer });
    redraw(show);
    absolutt.announce(milestone.title + ": " + text(show.box, status.toLowerCase()));
  }

  function outcome(show, words) {
    show.box.querySelector(".absolutt-wall-outcome").textContent = words;
  }

  // Saved on top of what she saw; when somebody else was first, she chooses.
  async function save(show, key) {
    const { status, milestone, timer } = show.waiting.get(key);
    window.clearTimeout(timer);
    show.waiting.delete(key);
    if (status === milestone.status) {
      return;
    }
    const home = show.address.replace(/\/wall$/, "/progress/") + encodeURIComponent(key);
    const place = show.box.querySelector(".absolutt-wall-outcome");
    let words = "";
    try {
      const answer = await absolutt.put(place, "PUT", home, { status }, milestone.revision);
      words = answer && !answer.taken ? text(show.box, "saved") : "";
      show.changed = true;
    } catch (failure) {
      words = absolutt.failureText(show.box, failure);
    }
    await reread(show);
    if (show.box.isConnected && show.box.open) {
      outcome(show, words);
    }
  }

  async function reread(show) {
    try {
      show.wall = await absolutt.send("GET", show.address);
    } catch (failure) {
      return;
    }
    if (show.box.open) {
      redraw(show);
    }
  }

  document.addEventListener("absolutt:act", (event) => {
    const { act, button } = event.detail;
    if (act !== "wall") {
      return;
    }
    button.setAttribute("aria-busy", "true");
    absolutt
      .send("GET", button.dataset.wall)
      .then((wall) => open(button.dataset.wall, wall))
      .catch((failure) => absolutt.showFailure(button, failure))
      .finally(() => button.removeAttribute("aria-busy"));
  });
})();
