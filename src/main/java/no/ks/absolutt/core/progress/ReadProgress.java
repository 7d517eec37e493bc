// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.programme.Today;

/** Use case: somebody who was let into a space reads where its municipality stands, and how it came there. */
public final class ReadProgress {

    private final ProgressStore store;
    private final Today today;

    /** The use case over its store. */
    public ReadProgress(ProgressStore store, Today today) {
        this.store = store;
        this.today = today;
    }

    /** The whole tracker. */
    public Progress of(Visit visit) {
        return Progress.of(visit.space(), store.states(visit.participation()), today.date());
    }

    /** The log of one milestone, newest first; empty when untouched. Refuses NOT_FOUND for one that does not count. */
    public List<Change> changes(Visit visit, String milestone) {
        if (visit.space().programme().activeMilestone(milestone).isEmpty()) {
            throw Refusal.of(Code.NOT_FOUND);
        }
        return store.changes(visit.participation(), milestone);
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
