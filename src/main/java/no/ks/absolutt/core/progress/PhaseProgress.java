// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.util.List;
import java.util.function.Predicate;
import no.ks.absolutt.core.programme.Phase;

/** The milestones of one phase in a municipality, and their sum. */
public record PhaseProgress(Phase phase, List<TrackedMilestone> milestones) {

    public PhaseProgress {
        milestones = List.copyOf(milestones);
    }

    /** How many are done. Those that must be confirmed again are not counted until they are. */
    public int done() {
        return count(TrackedMilestone::isDone);
    }

    /** How many must be confirmed again. */
    public int unconfirmed() {
        return count(TrackedMilestone::unconfirmed);
    }

    /** How many count: all but those that are not applicable. 0 when there is nothing to count. */
    public int counted() {
        return milestones.size() - count(Status.NOT_APPLICABLE);
    }

    /**
     * The state of the whole: DONE when all that count are done and there is one, NOT_STARTED when none of them has left
     * that state, else IN_PROGRESS.
     */
    public Status state() {
        if (counted() == 0 || count(Status.NOT_STARTED) == counted()) {
            return Status.NOT_STARTED;
        }
        return done() == counted() ? Status.DONE : Status.IN_PROGRESS;
    }

    private int count(Status status) {
        return count(milestone -> milestone.facts().status() == status);
    }

    private int count(Predicate<TrackedMilestone> wanted) {
        return (int) milestones.stream().filter(wanted).count();
    }
}
