// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.text.Message;

/** The request that says that milestones still stand: those named, those of one phase, or all. */
public final class ConfirmJson {

    private static final String MILESTONES = "milestones";
    private static final String PHASE = "phase";

    private ConfirmJson() {}

    /** Which milestones of the programme are meant; refuses INVALID for one that it does not have. */
    public static Predicate<Milestone> of(RequestBody body, Programme programme) {
        body.allowOnly(Set.of(MILESTONES, PHASE));
        if (body.has(MILESTONES)) {
            List<String> keys = body.requiredTexts(MILESTONES);
            require(keys.stream().allMatch(key -> programme.activeMilestone(key).isPresent()), MILESTONES);
            return milestone -> keys.contains(milestone.key());
        }
        if (body.has(PHASE)) {
            String phase = body.requiredText(PHASE);
            require(programme.phases().stream().anyMatch(one -> one.key().equals(phase)), PHASE);
            return milestone -> milestone.phase().equals(phase);
        }
        return milestone -> true;
    }

    private static void require(boolean known, String field) {
        if (!known) {
            throw Refusal.invalid(field, Message.of("refusal.field.value"));
        }
    }
}
