// SPDX-License-Identifier: Apache-2.0
// «Angre» in the rows of a log. The markup, in a root with the texts of view.FactTexts:
//
//   <button data-act="undo" data-call="{address}" data-body="{…}" data-revision="{the change that is taken back}">
//
// Where somebody has changed the fact meanwhile, she sees both values and chooses. The page is then read anew.
(function () {
  "use strict";
  const absolutt = window.absolutt;
  const { element, text } = absolutt;

  // A milestone: the call's address names it, and what stands now is the milestone.
  async function milestone(root, address, change, current) {
    const one = address.replace(/\/undo$/, "");
    const changes = await absolutt.send("GET", one + "/changes");
    const back = changes.find((each) => each.revision === change).from;
    const choice = await window.absoluttProgress.chooseAfterConflict(root, back, current, true);
    const body = Object.assign({ status: current.status }, back, { revision: current.revision });
    return choice === "mine" ? ["PUT", one, body] : null;
  }

  async function fact(root, address, body, current) {
    const lines = current.fields.map((one) => [one.name, one.undone, one.now]);
    const choice = await absolutt.chooseUndo(root, current, lines);
    return choice === "mine" ? ["POST", address, Object.assign({}, body, { revision: current.revision })] : null;
  }

  // Resolves to the answer, or to null when she lets it stand.
  async function send(root, button) {
    const address = button.dataset.call;
    const change = Number(button.dataset.revision);
    const body = Object.assign(JSON.parse(button.dataset.body || "{}"), { revision: change });
    let call = ["POST", address, body];
    while (call) {
      try {
        return await absolutt.send(...call);
      } catch (failure) {
        if (failure.status !== 409 || !failure.current) {
          throw failure;
        }
        call = failure.current.fields
          ? await fact(root, address, Object.assign({ change }, body), failure.current)
          : await milestone(root, address, change, failure.current);
      }
    }
    return null;
  }

  // The macro that stands where this one stood before the page was read anew.
  function again(root) {
    const alike = [...document.querySelectorAll(`[data-absolutt="${CSS.escape(root.dataset.absolutt)}"]`)];
    const number = alike.indexOf(root);
    return () => document.querySelectorAll(`[data-absolutt="${CSS.escape(root.dataset.absolutt)}"]`)[number] || root;
  }

  function tell(root, words) {
    const place = root.querySelector(":scope > [data-notice]") || root;
    root.querySelectorAll(".absolutt-outcome").forEach((old) => old.remove());
    place.prepend(element("p", { class: "absolutt-outcome", "data-kind": "saved" }, words));
    absolutt.announce(words);
  }

  async function undo(root, button) {
    const find = again(root);
    const done = text(root, "undo-done");
    let answer;
    button.setAttribute("aria-busy", "true");
    try {
      answer = await send(root, button);
    } catch (failure) {
      button.removeAttribute("aria-busy");
      absolutt.showFailure(button, failure);
      return;
    }
    button.removeAttribute("aria-busy");
    await absolutt.refresh();
    const now = find();
    if (document.activeElement === document.body) {
      (now.querySelector(".absolutt-undo") || now.querySelector("button, summary"))?.focus();
    }
    if (answer) {
      tell(now, [done + ".", ...(answer.messages || [])].join(" "));
    }
  }

  document.addEventListener("absolutt:act", (event) => {
    const { act, root, button } = event.detail;
    if (act === "undo") {
      undo(root, button);
    }
  });
})();
