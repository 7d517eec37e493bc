// SPDX-License-Identifier: Apache-2.0
// Who takes part in a programme: standing, coordinators and spaces of one or many. The dialog that adds municipalities is
// in ks-add.js.
(function () {
  "use strict";
  const ks = window.absoluttKs;
  /** Where the screen of jobs finds the rows it is to make spaces for: [{number, coordinator, language}]. */
  const ROWS = "absolutt-rows";

  ks.whenReady("participants", (screen) => {
    const programme = "/programmes/" + encodeURIComponent(screen.dataset.programme);
    const list = ks.list(screen.querySelector("[data-list]"));
    const dialog = (name) => screen.querySelector('[data-dialog="' + name + '"]');
    const rowOf = (number) => list.rows.find((row) => row.dataset.row === number);
    const hasSpace = (row) => "hasSpace" in row.dataset;

    // The server has written the list; what has changed shows when it writes it anew.
    function reload(kind, texts) {
      ks.flagAfterReload(screen, kind, texts);
      window.location.reload();
    }

    // What came of many: how many changed, and what stood in the way of the others.
    function tellOutcomes(outcomes) {
      const texts = dialog("standing").dataset;
      const left = outcomes.filter((one) => !one.changed).map((one) => one.said);
      const number = outcomes.length - left.length;
      reload(left.length ? "warning" : "success", [
        ks.fill(left.length ? texts.changedSome : texts.changed, number, outcomes.length),
        ...left,
      ]);
    }

    // ---- coordinators: what is sent, and what came of it in words

    function edit(row, coordinator) {
      return { number: row.dataset.row, coordinator, replaces: row.dataset.coordinatorKey || null };
    }

    function name(rows) {
      return ks.call(screen, "POST", programme + "/coordinators", { rows }).then((answer) => answer.rows);
    }

    function said(outcomes) {
      const texts = dialog("coordinators").dataset;
      return outcomes.flatMap((one) => [
        one.coordinator ? ks.fill(texts.named, one.coordinator.name, one.name) : ks.fill(texts.taken, one.name),
        ...one.byHand,
      ]);
    }

    // ---- one municipality

    function openChange(row) {
      const box = dialog("change");
      const title = box.querySelector("[data-title]");
      const radios = [...box.querySelectorAll("[name=standing]")];
      const coordinator = box.querySelector("#absolutt-change-coordinator");
      const remove = box.querySelector("[data-remove]");
      const hint = box.querySelector("[data-hint]");
      const failure = box.querySelector("[data-someone-else]");
      const standing = () => radios.find((one) => one.checked).value;
      const seen = { standing: row.dataset.standing, revision: Number(row.dataset.revision) };
      title.textContent = ks.fill(title.dataset.title, row.dataset.name);
      radios.forEach((one) => {
        one.checked = one.value === seen.standing;
        one.disabled = hasSpace(row) && !["REGISTERED", "WITHDRAWN"].includes(one.value);
      });
      box.querySelectorAll("[data-with-space]").forEach((part) => {
        part.hidden = !hasSpace(row);
      });
      coordinator.value = "";
      coordinator.disabled = false;
      remove.checked = false;
      remove.closest("label").hidden = !row.dataset.coordinator;
      remove.nextElementSibling.textContent = ks.fill(remove.dataset.remove, row.dataset.coordinator);
      hint.textContent = row.dataset.coordinator
        ? ks.fill(hint.dataset.now, row.dataset.coordinator)
        : hint.dataset.hint;

      function saveStanding() {
        const path = programme + "/municipalities/" + row.dataset.row;
        const edit = { standing: standing() || null, revision: seen.revision };
        return ks.call(screen, "PUT", path, edit).then(null, (refusal) => {
          if (refusal.error === "CONFLICT" && refusal.current) {
            // Saved once more, it is no longer unseen.
            seen.revision = refusal.current.revision;
            const words = radios.find((one) => one.value === (refusal.current.standing || ""));
            refusal.message = ks.fill(
              failure.dataset.someoneElse,
              row.dataset.name,
              words.closest("label").textContent.trim()
            );
          }
          throw refusal;
        });
      }

      function saveCoordinator() {
        return name([edit(row, remove.checked ? null : coordinator.value.trim())]).then(([one]) => {
          if (one.problems.length) {
            throw { error: "INVALID", field: "coordinator", message: one.problems.join(" ") };
          }
          return said([one]);
        });
      }

      ks.openDialog(box, {
        submit: async () => {
          let texts = [];
          if (standing() !== seen.standing) {
            const now = await saveStanding();
            seen.standing = now.standing || "";
            seen.revision = now.revision;
            texts = [ks.fill(dialog("standing").dataset.changed, 1)];
          }
          if (coordinator.value.trim() || remove.checked) {
            texts = texts.concat(await saveCoordinator());
          }
          return texts;
        },
        done: (texts) => {
          if (texts.length) {
            reload("success", texts);
          }
        },
      });
    }

    // ---- many at once

    function openStanding(rows) {
      const box = dialog("standing");
      const whom = box.querySelector("[data-whom]");
      const radios = [...box.querySelectorAll("[name=standing]")];
      const error = box.querySelector("[data-error-for=standing]");
      whom.textContent =
        rows.length === 1 ? ks.fill(whom.dataset.one, rows[0].dataset.name) : ks.fill(whom.dataset.many, rows.length);
      radios.forEach((one) => {
        one.checked = false;
      });
      ks.openDialog(box, {
        submit: () => {
          const chosen = radios.find((one) => one.checked);
          if (!chosen) {
            return Promise.reject({ error: "INVALID", field: "standing", message: error.dataset.choose });
          }
          return ks.call(screen, "POST", programme + "/standings", {
            standing: chosen.value || null,
            rows: rows.map((row) => ({ number: row.dataset.row, revision: Number(row.dataset.revision) })),
          });
        },
        done: (answer) => tellOutcomes(answer.rows),
      });
    }

    // A field for each; one that is left empty stays as it was.
    function coordinatorField(place, row, at) {
      const id = "absolutt-coordinator-" + at;
      const part = ks.element("div", { class: "absolutt-field" });
      const input = ks.element("input", {
        id,
        class: "text",
        type: "text",
        autocomplete: "off",
        spellcheck: "false",
        "aria-describedby": id + "-hint " + id + "-error",
      });
      const now = row.dataset.coordinator ? ks.fill(place.dataset.now, row.dataset.coordinator) : "";
      part.append(
        ks.element("label", { for: id }, ks.fill(place.dataset.of, row.dataset.name)),
        input,
        ks.element("p", { id: id + "-hint", class: "absolutt-hint" }, now),
        ks.element("p", { id: id + "-error", class: "absolutt-error", "data-error-for": "coordinator-" + row.dataset.row })
      );
      place.append(part);
      return { row, input, done: false };
    }

    function openCoordinators(rows) {
      const box = dialog("coordinators");
      const place = box.querySelector("[data-fields]");
      const skipped = box.querySelector("[data-skipped]");
      const those = rows.filter(hasSpace);
      const without = rows.length - those.length;
      place.replaceChildren();
      skipped.textContent = without ? ks.fill(skipped.dataset.skipped, without) : "";
      const fields = those.map((row, at) => coordinatorField(place, row, at));
      let texts = [];

      ks.openDialog(box, {
        submit: () => {
          const filled = fields.filter((one) => !one.done && one.input.value.trim());
          if (!filled.length) {
            return Promise.resolve();
          }
          return name(filled.map((one) => edit(one.row, one.input.value.trim()))).then((outcomes) => {
            const wrong = outcomes.filter((one) => one.problems.length);
            const right = outcomes.filter((one) => !one.problems.length);
            texts = texts.concat(said(right));
            filled.forEach((one, at) => {
              one.done = right.includes(outcomes[at]);
              one.input.disabled = one.done;
            });
            // The first is shown last, so that the focus ends there.
            wrong.reverse().forEach((one) => ks.failField(box, "coordinator-" + one.number, one.problems.join(" ")));
            return wrong.length ? Promise.reject({ error: "INVALID", shown: true }) : null;
          });
        },
        closed: () => {
          if (texts.length) {
            reload("success", texts);
          }
        },
      });
    }

    function makeMany(button) {
      const rows = list.selected().filter((row) => !hasSpace(row));
      if (!rows.length) {
        ks.flag(screen, "info", button.dataset.nobody);
        return;
      }
      window.sessionStorage.setItem(ROWS, JSON.stringify(rows.map((row) => ({ number: row.dataset.row }))));
      window.location.assign(
        screen.dataset.home + "?programme=" + encodeURIComponent(screen.dataset.programme) + "&view=job"
      );
    }

    // ---- one space

    function act(button, path, body) {
      ks.clearFailure(screen);
      ks.busy(button, () => ks.call(screen, "POST", programme + path, body)).then(
        (made) => {
          if (made.byHand && made.byHand.length) {
            reload("warning", made.byHand);
          } else if (made.url) {
            window.location.assign(made.url);
          } else {
            window.location.reload();
          }
        },
        (failure) => ks.fail(screen, failure)
      );
    }

    screen.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (!button) {
        return;
      }
      const { open, change, make, connect } = button.dataset;
      if (change) {
        openChange(rowOf(change));
      } else if (make) {
        act(button, "/municipalities", { number: make });
      } else if (connect) {
        act(button, "/municipalities/" + connect + "/connect");
      } else if (open === "add") {
        ks.openAdd(screen, programme, dialog("add"), list ? list.rows.map((row) => row.dataset.row) : [], reload);
      } else if (open === "standing") {
        openStanding(list.selected());
      } else if (open === "coordinators") {
        if (list.selected().some(hasSpace)) {
          openCoordinators(list.selected());
        } else {
          ks.flag(screen, "info", button.dataset.nobody);
        }
      } else if ("makeMany" in button.dataset) {
        makeMany(button);
      }
    });
  });
})();
