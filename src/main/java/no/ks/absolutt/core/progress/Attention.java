// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.ks.absolutt.core.progress.TrackedMilestone.Urgency;

/**
 * How many milestones of a phase ask for attention, by what they ask for. One milestone may be counted under several.
 *
 * @param unconfirmed how many must be confirmed again
 * @param overdue how many have a deadline that is passed
 * @param soon how many are due within 14 days
 * @param support how many need support
 * @param reported how many have a report that waits for the coordinator
 */
public record Attention(int unconfirmed, int overdue, int soon, int support, int reported) {

    /**
     * What these milestones ask for on that day.
     *
     * @param reported keys of the milestones with a report that waits
     */
    public static Attention of(List<TrackedMilestone> milestones, Set<String> reported, LocalDate today) {
        return new Attention(
                count(milestones, TrackedMilestone::unconfirmed),
                count(milestones, one -> one.urgency(today) == Urgency.OVERDUE),
                count(milestones, one -> one.urgency(today) == Urgency.SOON),
                count(milestones, one -> one.facts().needsSupport()),
                count(milestones, one -> reported.contains(one.milestone().key())));
    }

    /** Whether there is anything. */
    public boolean isAny() {
        return unconfirmed + overdue + soon + support + reported > 0;
    }

    private static int count(List<TrackedMilestone> milestones, Predicate<TrackedMilestone> wanted) {
        return (int) milestones.stream().filter(wanted).count();
    }
}
