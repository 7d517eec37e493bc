// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.programme.Milestone;

/** Use case: somebody who may see a space reads where its municipality stands, and how it came there. */
public final class ReadProgress {

    private final SpaceDoor door;
    private final ProgressStore store;

    /** The use case over its store. */
    public ReadProgress(SpaceDoor door, ProgressStore store) {
        this.door = door;
        this.store = store;
    }

    /** The whole tracker. */
    public Progress of(Viewer viewer, String spaceKey) {
        ProgrammeSpace space = door.enter(viewer, spaceKey);
        return Progress.of(space, store.states(space.participation().id()));
    }

    /** Whether the viewer may change it just now; decides only what controls are shown. */
    public boolean mayChange(Viewer viewer, Progress progress) {
        return door.mayChange(viewer, progress.space());
    }

    /** Whether the municipality has withdrawn from the programme, so that nobody may change anything. */
    public boolean hasLeft(Progress progress) {
        return door.hasLeft(progress.space());
    }

    /** The log of one milestone, newest first; empty when untouched. Refuses NOT_FOUND for one that does not count. */
    public List<Change> changes(Viewer viewer, String spaceKey, String milestone) {
        ProgrammeSpace space = door.enter(viewer, spaceKey);
        if (space.programme().activeMilestone(milestone).isEmpty()) {
            throw Refusal.of(Code.NOT_FOUND);
        }
        return store.changes(space.participation().id(), milestone);
    }

    /** The latest changes of those milestones that count and are {@code wanted}, newest first, at most {@code limit}. */
    public List<Change> latest(Progress progress, Predicate<Milestone> wanted, int limit) {
        ProgrammeSpace space = progress.space();
        Set<String> milestones = space.programme().activeMilestones().stream()
                .filter(wanted)
                .map(Milestone::key)
                .collect(Collectors.toSet());
        return store.latest(space.participation().id(), milestones, limit);
    }
}
