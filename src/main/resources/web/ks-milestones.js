// SPDX-License-Identifier: Apache-2.0
// What a programme asks of its milestones: the rule of the due date is put together from choices.
(function () {
  "use strict";
  const ks = window.absoluttKs;
  const RULE = /^(INFO|FRIST|FORMOTE\.end|S\d+|E1|END)(?:([+-])(\d+)d)?$/;

  // What can be counted from in the phase: its own session and the next by the place of its theme.
  function anchors(t, plan, milestone) {
    const place = plan.themes.findIndex((theme) => theme.key === milestone.phase) + 1;
    const sessions =
      milestone.phase === "for"
        ? [["S1", t.firstSession]]
        : place
          ? [["S" + place, t.ownSession], ["S" + (place + 1), t.nextSession]]
          : [];
    const undated = RULE.test(milestone.dueRule) || milestone.dueRule === "unknown" ? [] : [[milestone.dueRule, t.asNow]];
    return [
      ...sessions,
      ["INFO", t.anchorMeeting],
      ["FRIST", t.anchorDeadline],
      ["FORMOTE.end", t.anchorPremeeting],
      ["E1", t.anchorExperience],
      ["END", t.anchorEnd],
      ...undated,
      ["unknown", t.noDeadline],
    ];
  }

  const rule = (plan, milestone) => (screen, field) => {
    const t = ks.texts(screen);
    const node = ks.fieldset(field.name, field.label);
    const dated = (code) => RULE.test(code);
    const show = () => {
      side.node.hidden = !dated(anchor.get());
      days.node.hidden = !dated(anchor.get()) || side.get() === "0";
    };
    const anchor = ks.kinds.select(screen, { name: "", label: t.countFrom, options: anchors(t, plan, milestone), changed: () => show() });
    const side = ks.kinds.select(screen, {
      name: "",
      label: t.howFar,
      options: [["0", t.sameDay], ["-", t.daysBefore], ["+", t.daysAfter]],
      changed: () => show(),
    });
    const days = ks.kinds.number(screen, { name: "", label: t.numberOfDays });
    [anchor, side, days].forEach((part) => {
      part.node.querySelectorAll("[data-error-for]").forEach((one) => one.remove());
      node.append(part.node);
    });
    node.append(ks.element("p", { class: "absolutt-error", "data-error-for": field.name }));
    return {
      node,
      get() {
        const code = anchor.get();
        return !dated(code) || side.get() === "0" ? code : code + side.get() + (days.get() ?? "") + "d";
      },
      set(value) {
        const parts = RULE.exec(value);
        anchor.set(parts ? parts[1] : value);
        side.set(parts && parts[2] ? parts[2] : "0");
        days.set(parts && parts[3] ? Number(parts[3]) : null);
        show();
      },
    };
  };

  function ruleWords(t, plan, milestone) {
    const names = Object.fromEntries(anchors(t, plan, milestone));
    return (value) => {
      const parts = RULE.exec(value);
      if (!parts || !parts[2]) {
        return names[value] || value;
      }
      return ks.fill(parts[2] === "-" ? t.daysBeforeWhat : t.daysAfterWhat, parts[3], names[parts[1]] || parts[1]);
    };
  }

  // One owner, and perhaps another who may be asked as well.
  function owners(screen, field) {
    const t = ks.texts(screen);
    const options = ks.choices(screen, "owners");
    const node = ks.fieldset(field.name, field.label);
    const first = ks.kinds.select(screen, { name: "", label: t.oneOwner, options });
    const second = ks.kinds.select(screen, { name: "", label: t.otherOwner, options, none: t.nobodyElse });
    [first, second].forEach((part) => {
      part.node.querySelectorAll("[data-error-for]").forEach((one) => one.remove());
      node.append(part.node);
    });
    node.append(ks.element("p", { class: "absolutt-error", "data-error-for": field.name }));
    return {
      node,
      get: () => [...new Set([first.get(), second.get()].filter(Boolean))],
      set(value) {
        first.set(value[0]);
        second.set(value[1]);
      },
    };
  }

  const pick = (key) => (plan) => {
    const one = plan.milestones.find((milestone) => milestone.key === key);
    const { dueRule, owners: owned, required, standing, documentationAsked, active } = one;
    return { dueRule, owners: owned, required, standing, documentationAsked, active };
  };

  function open(screen, plan, key) {
    const t = ks.texts(screen);
    const milestone = plan.milestones.find((one) => one.key === key);
    const names = Object.fromEntries(ks.choices(screen, "owners"));
    const dialog = ks.planDialog(screen, milestone.title, ({ moved }) => {
      ks.flagAfterReload(screen, "success", ks.saidMoved(t, moved));
      window.location.reload();
    });
    const form = ks.form(screen, dialog.fields, [
      { name: "dueRule", kind: rule(plan, milestone), words: ruleWords(t, plan, milestone) },
      { name: "owners", kind: owners, words: (value) => value.map((one) => names[one] || one).join(", ") },
      { name: "required", kind: "check" },
      { name: "standing", kind: "check", label: t.recurring, hint: t.recurringHint },
      { name: "documentationAsked", kind: "check" },
      { name: "active", kind: "check" },
    ]);
    const base = pick(key)(plan);
    form.fill(base);
    const path = ks.planAddress(screen) + "/plan/milestones/" + encodeURIComponent(key);
    dialog.open(() =>
      ks.planSave({
        screen,
        box: dialog.form,
        form,
        base,
        revision: plan.revision,
        pick: pick(key),
        warnings: plan.warnings,
        send: {
          preview: (values) => ks.call(screen, "PUT", path + "?preview=true", values),
          save: (values, revision) => ks.call(screen, "PUT", path, { ...values, revision }),
        },
      })
    );
  }

  ks.whenReady("milestones", (screen) => {
    const t = ks.texts(screen);
    screen.querySelectorAll("[data-edit]").forEach((button) =>
      button.addEventListener("click", () => {
        ks.clearFailure(screen);
        button.dataset.busy = t.loading;
        ks.busy(button, () => ks.call(screen, "GET", ks.planAddress(screen) + "/plan")).then(
          (plan) => open(screen, plan, button.dataset.edit),
          (failure) => ks.fail(screen, failure)
        );
      })
    );
  });
})();
