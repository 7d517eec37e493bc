// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.programme.DueRule;
import no.ks.absolutt.core.programme.DueRuleCheck;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Owner;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.text.Message;

/**
 * What a programme asks of a milestone.
 *
 * @param key of the milestone
 * @param owners one or two keys of {@link no.ks.absolutt.core.programme.Owner}s
 */
public record MilestoneRuleEdit(
        String key,
        String dueRule,
        List<String> owners,
        boolean required,
        boolean standing,
        boolean documentationAsked,
        boolean active)
        implements ProgrammeEdit {

    private static final String OWNERS = "owners";
    private static final String SEPARATOR = "+";
    private static final int MOST_OWNERS = 2;

    @Override
    public Draft appliedTo(Programme before) {
        Milestone old = before.milestones().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        Milestone milestone = new Milestone(
                key,
                old.phase(),
                old.title(),
                old.countyTitle(),
                checkedOwners(),
                checkedRule(before, old),
                required,
                standing,
                documentationAsked,
                active);
        List<Milestone> milestones = before.milestones().stream()
                .map(one -> one.key().equals(key) ? milestone : one)
                .toList();
        Deed deed = Deed.of(
                        ActKind.MILESTONES_CHANGED, before.key(), old.title().nb())
                .with("dueRule", old.due().code(), milestone.due().code())
                .with(OWNERS, String.join(SEPARATOR, old.owners()), String.join(SEPARATOR, owners))
                .with("required", old.required(), required)
                .with("ongoing", old.standing(), standing)
                .with("documentationAsked", old.documentationAsked(), documentationAsked)
                .with("active", old.active(), active);
        return new Draft(new ProgrammeDraft(before).with(milestones).programme(), deed);
    }

    /** Refuses INVALID for an owner that is not among those. */
    void requireKnown(List<Owner> known) {
        List<String> keys = known.stream().map(Owner::key).toList();
        if (!keys.containsAll(owners)) {
            throw Refusal.invalid(OWNERS, Message.of("plan.refused.owners"));
        }
    }

    /** The deed as the log is to have it: the owners by their names. */
    static Deed named(Deed deed, List<Owner> known) {
        Map<String, String> names = known.stream()
                .collect(Collectors.toMap(Owner::key, owner -> owner.name().nb()));
        return deed.worded(OWNERS, keys -> Stream.of(keys.split(Pattern.quote(SEPARATOR)))
                .map(key -> names.getOrDefault(key, key))
                .collect(Collectors.joining(" " + SEPARATOR + " ")));
    }

    private List<String> checkedOwners() {
        if (owners.isEmpty() || owners.size() > MOST_OWNERS) {
            throw Refusal.invalid(OWNERS, Message.of("plan.refused.owners"));
        }
        return owners;
    }

    private DueRule checkedRule(Programme programme, Milestone milestone) {
        DueRule rule;
        try {
            rule = DueRule.of(dueRule);
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid("dueRule", Message.of("plan.refused.rule"));
        }
        if (!DueRuleCheck.fits(rule, milestone.phase(), programme.themes())) {
            throw Refusal.invalid("dueRule", Message.of("plan.refused.rule.session", rule.session()));
        }
        return rule;
    }
}
