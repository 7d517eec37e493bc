// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Milestone;

/**
 * Use case: somebody who may change a milestone takes its latest change back. That is one more change, with what was said
 * before; no row of the log is removed. Thread-safe.
 */
public final class UndoChange {

    private final SpaceDoor door;
    private final ProgressStore store;
    private final MilestoneLedger ledger;

    /** The use case over its store. */
    public UndoChange(SpaceDoor door, ProgressStore store, MilestoneLedger ledger) {
        this.door = door;
        this.store = store;
        this.ledger = ledger;
    }

    /**
     * Takes back the change that made that revision, and returns what the milestone is then.
     *
     * @throws Refusal FORBIDDEN, READ_ONLY, NOT_FOUND where there is no such change, or CONFLICT with the current
     *     {@link TrackedMilestone} where the milestone has been changed since
     */
    public TrackedMilestone undo(Viewer viewer, String spaceKey, String milestoneKey, int revision) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        Milestone milestone = ledger.milestone(visit.space(), milestoneKey);
        MilestoneState now = ledger.stateAt(visit.space(), milestone, revision);
        Change latest = store.changes(visit.participation(), milestoneKey).stream()
                .filter(change -> change.revision() == revision)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        return ledger.write(visit, milestone, now, latest.from(), revision);
    }
}
