// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Today;

/** Writes one change of a milestone, and refuses it where somebody was first. Thread-safe. */
public final class MilestoneLedger {

    private final ProgressStore store;
    private final Clock clock;
    private final Today today;

    /** Over the store and the site's clock. */
    public MilestoneLedger(ProgressStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        this.today = new Today(clock);
    }

    /** The milestone of the space's programme, where it counts. Refuses NOT_FOUND. */
    Milestone milestone(ProgrammeSpace space, String key) {
        return space.programme().activeMilestone(key).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    /** What is known of it, for somebody who saw that revision. Refuses CONFLICT with what it is now. */
    MilestoneState stateAt(ProgrammeSpace space, Milestone milestone, int revision) {
        MilestoneState now = state(space, milestone);
        if (now.revision() != revision) {
            throw Refusal.conflict(tracked(space, milestone, now));
        }
        return now;
    }

    /** The milestone in that state, as it stands today. */
    TrackedMilestone tracked(ProgrammeSpace space, Milestone milestone, MilestoneState state) {
        return Progress.track(space.programme(), milestone, state, today.date());
    }

    /**
     * Changes the facts and gives what it is then. Refuses CONFLICT with what it is now.
     *
     * @param undoes the revision that it takes back; 0 for none
     */
    TrackedMilestone write(Visit keeper, Milestone milestone, MilestoneState before, Facts after, int undoes) {
        return tryToWrite(keeper, milestone, before, after, undoes)
                .orElseThrow(
                        () -> Refusal.conflict(tracked(keeper.space(), milestone, state(keeper.space(), milestone))));
    }

    /**
     * As {@link #write}, within a transaction of the caller's.
     *
     * @return nothing when somebody was first; the caller's transaction then takes no further statement, not even a
     *     reading one, since PostgreSQL refuses all
     */
    Optional<TrackedMilestone> tryToWrite(
            Visit keeper, Milestone milestone, MilestoneState before, Facts after, int undoes) {
        Change change = new Change(
                milestone.key(),
                before.revision() + 1,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                keeper.viewer().userKey(),
                before.facts(),
                after,
                undoes);
        return store.write(keeper.participation(), change)
                ? Optional.of(tracked(keeper.space(), milestone, before.after(change)))
                : Optional.empty();
    }

    /** What is known of it now. */
    MilestoneState state(ProgrammeSpace space, Milestone milestone) {
        return store.states(space.participation().id()).getOrDefault(milestone.key(), MilestoneState.UNTOUCHED);
    }
}
