// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.report;

import java.util.Optional;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.text.Message;

/** Use case: anybody who may see the space, but for KS, reports on a milestone. The milestone stays as it is. */
public final class ReportMilestone {

    /** Others may report on the same milestone at the same moment; each try finds the next free key. */
    private static final int TRIES = 3;

    private final SpaceDoor door;
    private final ProgressStore progress;
    private final ReportStore store;
    private final FactLog log;

    /** The use case over its store, the tracker's and the log. */
    public ReportMilestone(SpaceDoor door, ProgressStore progress, ReportStore store, FactLog log) {
        this.door = door;
        this.progress = progress;
        this.store = store;
        this.log = log;
    }

    /**
     * Reports, in place of what the same person has reported on it before and nobody has settled.
     *
     * @param milestoneKey key of the milestone
     * @param line what there is to say; null or blank for nothing, which only DONE allows
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID, READ_ONLY, or CONFLICT when others were faster each time
     */
    public Report report(Viewer viewer, String spaceKey, String milestoneKey, ReportKind kind, String line) {
        Visit visit = door.visitToReport(viewer, spaceKey);
        Milestone milestone = visit.space()
                .programme()
                .activeMilestone(milestoneKey)
                .orElseThrow(() -> Refusal.invalid("milestone", Message.of("refusal.report.milestone")));
        String checked = checked(kind, line);
        if (kind == ReportKind.DONE && status(visit, milestone) == Status.DONE) {
            throw Refusal.invalid("kind", Message.of("refusal.report.done"));
        }
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Report> made = reported(visit, milestone, kind, checked);
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw Refusal.conflict(null);
    }

    private Optional<Report> reported(Visit visit, Milestone milestone, ReportKind kind, String line) {
        Reports reports = new Reports(store.of(visit.participation()));
        Report before = reports.latest(milestone.key(), visit.viewer().userKey())
                .filter(Report::isOpen)
                .orElse(null);
        String key = before == null ? reports.nextKey(milestone.key()) : before.key();
        FactDeed deed = FactDeed.of(FactKind.REPORT, key, subject(visit, milestone))
                .with("report", before == null ? null : before.kind(), kind)
                .with("line", before == null ? null : before.line(), line);
        if (before == null) {
            return log.changing(
                    visit,
                    deed,
                    1,
                    change -> store.add(visit.participation(), first(key, milestone, kind, line, change)));
        }
        return log.changing(visit, deed, before.revision() + 1, change -> {
            Report after = before.saidAnew(kind, line, change.at());
            store.update(after);
            return after;
        });
    }

    private static Report first(String key, Milestone milestone, ReportKind kind, String line, FactChange change) {
        return new Report(0, key, milestone.key(), kind, line, ReportState.OPEN, change.by(), change.at(), null, 1);
    }

    private static String checked(ReportKind kind, String line) {
        String checked =
                FreeText.checked("line", line == null ? null : line.replaceAll("\\s+", " "), Report.LINE_LIMIT);
        if (checked == null && kind == ReportKind.STUCK) {
            throw Refusal.invalid("line", Message.of("refusal.report.line"));
        }
        return checked;
    }

    private Status status(Visit visit, Milestone milestone) {
        return progress.states(visit.participation())
                .getOrDefault(milestone.key(), MilestoneState.UNTOUCHED)
                .facts()
                .status();
    }

    static String subject(Visit visit, Milestone milestone) {
        return milestone
                .titleFor(visit.space().municipality().isCounty())
                .in(visit.space().participation().language());
    }
}
