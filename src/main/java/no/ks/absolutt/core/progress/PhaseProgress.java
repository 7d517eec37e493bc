// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.util.List;
import no.ks.absolutt.core.programme.Phase;

/** The milestones of one phase in a municipality, and their sum. */
public record PhaseProgress(Phase phase, List<TrackedMilestone> milestones) {

    public PhaseProgress {
        milestones = List.copyOf(milestones);
    }

    /** How many are done. */
    public int done() {
        return count(Status.DONE);
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
        return (int) milestones.stream()
                .filter(milestone -> milestone.facts().status() == status)
                .count();
    }
}
