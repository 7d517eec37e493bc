// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.util.function.Predicate;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Milestone;

/**
 * Use case: «Stemmer fortsatt». Somebody who may change milestones says that those which must be confirmed again still
 * stand. No fact changes; the log says who said so and when. Thread-safe.
 */
public final class ConfirmProgress {

    private final SpaceDoor door;
    private final ReadProgress progress;
    private final ProgressStore store;
    private final FactLog log;

    /** The use case over its store and log. */
    public ConfirmProgress(SpaceDoor door, ReadProgress progress, ProgressStore store, FactLog log) {
        this.door = door;
        this.progress = progress;
        this.store = store;
        this.log = log;
    }

    /**
     * Confirms those milestones that are wanted and unconfirmed, or for which KS has given an answer that nobody has said to
     * have seen, and returns how it stands then. A constant number of SQL
     * statements for each that is confirmed. What somebody else has confirmed or changed meanwhile is left as it is.
     *
     * @throws Refusal FORBIDDEN or READ_ONLY
     */
    public Progress confirm(Viewer viewer, String spaceKey, Predicate<Milestone> wanted) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        progress.of(visit).milestones().stream()
                .filter(tracked -> awaits(tracked) && wanted.test(tracked.milestone()))
                .forEach(tracked -> confirm(visit, tracked));
        return progress.of(visit);
    }

    private static boolean awaits(TrackedMilestone tracked) {
        return tracked.unconfirmed() || tracked.state().newAnswer().isPresent();
    }

    private void confirm(Visit visit, TrackedMilestone tracked) {
        Milestone milestone = tracked.milestone();
        int revision = tracked.state().confirmed().revision() + 1;
        FactDeed deed = FactDeed.of(
                FactKind.CONFIRMATION, milestone.key(), milestone.title().nb());
        log.changing(visit, deed, revision, change -> {
            Confirmed confirmed = new Confirmed(revision, change.at(), change.by());
            store.confirm(visit.participation(), milestone.key(), confirmed);
            return confirmed;
        });
    }
}
