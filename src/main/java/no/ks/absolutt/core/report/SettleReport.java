// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.report;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
import no.ks.absolutt.core.progress.Status;

/**
 * Use case: the coordinator, or an administrator of the space, accepts a report or puts it aside. What accepting does to
 * the milestone, and why, stands in docs/decisions/0013.
 */
public final class SettleReport {

    /** How often a milestone that others change meanwhile is tried. */
    private static final int MOST_TRIES = 3;

    private final SpaceDoor door;
    private final ChangeMilestone milestones;
    private final ReportStore store;
    private final FactLog log;

    /** The use case over its store, the tracker and the log. */
    public SettleReport(SpaceDoor door, ChangeMilestone milestones, ReportStore store, FactLog log) {
        this.door = door;
        this.milestones = milestones;
        this.store = store;
        this.log = log;
    }

    /**
     * Accepts: the line is taken into the milestone's note, and what is reported done becomes done.
     *
     * @param revision the one that she saw
     * @throws Refusal FORBIDDEN, NOT_FOUND, READ_ONLY, or CONFLICT with the current {@link Report},
     *     also where the milestone is changed by others again and again
     */
    public Report accept(Viewer viewer, String spaceKey, int id, int revision) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                return settle(visit, id, revision, ReportState.ACCEPTED, report -> taken(visit, report));
            } catch (Overtaken again) {
                // Nothing is written. The report is taken into the milestone as it has become, as if accepted a moment
                // later.
            }
        }
        throw Refusal.conflict(find(visit, id));
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
        AtomicInteger before = new AtomicInteger();
        int after = milestones
                .changeAsItIs(visit.viewer(), visit.spaceKey(), report.milestone(), now -> {
                    before.set(now.revision());
                    return edit(now, report);
                })
                .orElseThrow(Overtaken::new)
                .state()
                .revision();
        return after == before.get() ? 0 : after;
    }

    private static MilestoneEdit edit(MilestoneState now, Report report) {
        Status status =
                report.kind() == ReportKind.DONE ? Status.DONE : now.facts().status();
        return new MilestoneEdit(
                now.revision(),
                status,
                Field.of(noteWith(now.facts().note(), report.line())),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent());
    }

    /** Gives up the transaction in which somebody else was first with the milestone. */
    private static final class Overtaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Overtaken() {
            super("The milestone was changed meanwhile", null, false, false);
        }
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
