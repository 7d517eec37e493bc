// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.report;

import java.util.Optional;
import java.util.function.ToIntFunction;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.progress.ChangeMilestone;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.progress.MilestoneEdit;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.progress.Status;

/**
 * Use case: the coordinator, or an administrator of the space, accepts a report or puts it aside. What accepting does to
 * the milestone, and why, stands in docs/decisions/0013.
 */
public final class SettleReport {

    private final SpaceDoor door;
    private final ProgressStore progress;
    private final ChangeMilestone milestones;
    private final ReportStore store;
    private final FactLog log;

    /** The use case over its store, the tracker and the log. */
    public SettleReport(
            SpaceDoor door, ProgressStore progress, ChangeMilestone milestones, ReportStore store, FactLog log) {
        this.door = door;
        this.progress = progress;
        this.milestones = milestones;
        this.store = store;
        this.log = log;
    }

    /**
     * Accepts: the line is taken into the milestone's note, and what is reported done becomes done.
     *
     * @param revision the one that she saw
     * @throws Refusal FORBIDDEN, NOT_FOUND, READ_ONLY, or CONFLICT with the current {@link Report}
     */
    public Report accept(Viewer viewer, String spaceKey, int id, int revision) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        return settle(visit, id, revision, ReportState.ACCEPTED, report -> taken(visit, report));
    }

    /** Puts it aside: the milestone stays as it is. Refuses as {@link #accept}. */
    public Report dismiss(Viewer viewer, String spaceKey, int id, int revision) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        return settle(visit, id, revision, ReportState.DISMISSED, report -> 0);
    }

    private Report settle(Visit visit, int id, int revision, ReportState outcome, ToIntFunction<Report> work) {
        Report before = find(visit, id);
        if (before.revision() != revision || !before.isOpen()) {
            throw Refusal.conflict(before);
        }
        FactDeed deed = FactDeed.of(FactKind.REPORT, before.key(), subject(visit, before))
                .with("state", before.state(), outcome);
        return log.changing(visit, deed, revision + 1, change -> {
                    Settlement settlement = new Settlement(change.by(), change.at(), work.applyAsInt(before));
                    Report after = before.settledAs(outcome, settlement);
                    store.update(after);
                    return after;
                })
                .orElseThrow(() -> Refusal.conflict(find(visit, id)));
    }

    /** The revision of the milestone that accepting makes; 0 where it stays as it is. */
    private int taken(Visit visit, Report report) {
        if (milestone(visit, report).isEmpty()) {
            return 0;
        }
        MilestoneState now =
                progress.states(visit.participation()).getOrDefault(report.milestone(), MilestoneState.UNTOUCHED);
        Status status =
                report.kind() == ReportKind.DONE ? Status.DONE : now.facts().status();
        MilestoneEdit edit = new MilestoneEdit(
                now.revision(),
                status,
                Field.of(noteWith(now.facts().note(), report.line())),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent());
        int after = milestones
                .change(visit.viewer(), visit.space().participation().spaceKey(), report.milestone(), edit)
                .state()
                .revision();
        return after == now.revision() ? 0 : after;
    }

    /** The note with the line below it; the note alone where there is no line, no room, or the line stands there. */
    static String noteWith(String note, String line) {
        if (note == null || line == null) {
            return note == null ? line : note;
        }
        String both = note + "\n" + line;
        boolean fits = both.codePointCount(0, both.length()) <= Facts.NOTE_LIMIT;
        return fits && !note.contains(line) ? both : note;
    }

    private Report find(Visit visit, int id) {
        return new Reports(store.of(visit.participation())).find(id).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    private static String subject(Visit visit, Report report) {
        return milestone(visit, report)
                .map(milestone -> ReportMilestone.subject(visit, milestone))
                .orElse(report.milestone());
    }

    private static Optional<Milestone> milestone(Visit visit, Report report) {
        return visit.space().programme().activeMilestone(report.milestone());
    }
}
