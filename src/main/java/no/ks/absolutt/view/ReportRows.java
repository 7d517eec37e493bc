// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.progress.TrackedMilestone;
import no.ks.absolutt.core.report.Report;
import no.ks.absolutt.core.report.ReportKind;
import no.ks.absolutt.core.report.Reports;

/**
 * Reports in the rows of the tracker: those that wait for the coordinator, what became of the reader's own, and the button
 * «Meld fra» for those who may report and not change.
 */
public final class ReportRows {

    private final Words words;
    private final Visit visit;
    private final Reports reports;
    private final ReportWords said;
    private final ReportActs acts;
    private final SpaceCalls calls;
    private final boolean live;

    /** The reports as the visitor sees them. */
    public ReportRows(Showing showing, Visit visit, Reports reports) {
        this.words = showing.words();
        this.visit = visit;
        this.reports = reports;
        this.said = new ReportWords(showing);
        this.calls = new SpaceCalls(showing, visit.space());
        this.acts = new ReportActs(words, calls);
        this.live = showing.live();
    }

    Map<String, String> reporters() {
        return reports.reporters();
    }

    /** Keys of the milestones with a report that waits for the coordinator. */
    Set<String> waiting() {
        return reports.open().stream().map(Report::milestone).collect(Collectors.toSet());
    }

    /** The form, in the root of a tracker where the reader may report; else nothing. */
    Fields root(Fields root) {
        return !offers()
                ? root
                : root.with("reportAddress", calls.to("reports"))
                        .with("reportLimit", Report.LINE_LIMIT)
                        .with("reportKinds", kinds())
                        .with(
                                "reportLabels",
                                new Fields()
                                        .texts(words, "report.label.", "title", "line", "help", "send", "what")
                                        .texts(words, "own.label.", "cancel")
                                        .map());
    }

    /** The row of that milestone with what there is to say about it. */
    Fields row(Fields row, TrackedMilestone milestone, String title) {
        List<LinkedHashMap<String, Object>> shown = new ArrayList<>();
        String key = milestone.milestone().key();
        reports.open(key).forEach(report -> shown.add(open(report, title)));
        row.with("reported", !shown.isEmpty());
        reports.latest(key, visit.viewer().userKey())
                .filter(report -> !report.isOpen())
                .ifPresent(report -> shown.add(base(report).map()));
        if (!shown.isEmpty()) {
            row.with("reports", shown);
        }
        return offers()
                ? row.with("report", words.text("report.what.report", title))
                        .with("reportKind", proposed(milestone).name())
                : row;
    }

    /** What is done already cannot be reported done. */
    private static ReportKind proposed(TrackedMilestone milestone) {
        return milestone.facts().status() == Status.DONE ? ReportKind.STUCK : ReportKind.DONE;
    }

    private boolean offers() {
        return live && visit.mayReport() && !visit.mayChange();
    }

    private LinkedHashMap<String, Object> open(Report report, String title) {
        Fields row = base(report);
        return (live && visit.mayChange() ? row.with("acts", acts.of(report, title)) : row).map();
    }

    private Fields base(Report report) {
        return new Fields()
                .with("id", report.id())
                .with("said", said.said(report))
                .with("outcome", said.outcome(report));
    }

    private List<LinkedHashMap<String, Object>> kinds() {
        List<LinkedHashMap<String, Object>> kinds = new ArrayList<>();
        for (ReportKind kind : ReportKind.values()) {
            kinds.add(new Fields()
                    .with("value", kind.name())
                    .with("text", words.text("report.kind." + kind))
                    .map());
        }
        return kinds;
    }
}
