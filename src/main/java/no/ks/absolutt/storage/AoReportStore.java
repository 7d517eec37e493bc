// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import no.ks.absolutt.core.report.Report;
import no.ks.absolutt.core.report.ReportKind;
import no.ks.absolutt.core.report.ReportState;
import no.ks.absolutt.core.report.ReportStore;
import no.ks.absolutt.core.report.Settlement;
import no.ks.absolutt.storage.row.ReportRow;

/** What participants have reported, one row a report. */
final class AoReportStore implements ReportStore {

    private final ActiveObjects ao;

    AoReportStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Report> of(int participation) {
        Query query = Query.select().where(ReportRow.PARTICIPATION_ID + " = ?", participation);
        return Arrays.stream(ao.find(ReportRow.class, query))
                .map(AoReportStore::model)
                .toList();
    }

    @Override
    public Report add(int participation, Report report) {
        Columns columns = new Columns()
                .with(ReportRow.REPORT_KEY, participation + ":" + report.key())
                .with(ReportRow.PARTICIPATION_ID, participation)
                .with(ReportRow.MILESTONE_KEY, report.milestone())
                .with(ReportRow.KIND, report.kind())
                .with(ReportRow.LINE, report.line())
                .with(ReportRow.STATE, report.state())
                .with(ReportRow.REPORTED_BY, report.by())
                .with(ReportRow.REPORTED_AT, report.at())
                .with(ReportRow.REVISION, report.revision());
        return model(ao.create(ReportRow.class, columns.values()));
    }

    @Override
    public void update(Report report) {
        for (ReportRow row : ao.find(ReportRow.class, Query.select().where("ID = ?", report.id()))) {
            row.setKind(report.kind().name());
            row.setLine(report.line());
            row.setState(report.state().name());
            row.setReportedAt(report.at().toEpochMilli());
            row.setRevision(report.revision());
            if (report.settled() != null) {
                row.setSettledBy(report.settled().by());
                row.setSettledAt(report.settled().at().toEpochMilli());
                row.setChangeRevision(report.settled().change());
            }
            row.save();
        }
    }

    private static Report model(ReportRow row) {
        return new Report(
                row.getID(),
                row.getReportKey().substring(row.getReportKey().indexOf(':') + 1),
                row.getMilestoneKey(),
                ReportKind.valueOf(row.getKind()),
                Columns.text(row.getLine()),
                ReportState.valueOf(row.getState()),
                row.getReportedBy(),
                Instant.ofEpochMilli(row.getReportedAt()),
                settlement(row),
                row.getRevision());
    }

    private static Settlement settlement(ReportRow row) {
        return row.getSettledBy() == null
                ? null
                : new Settlement(row.getSettledBy(), Instant.ofEpochMilli(row.getSettledAt()), row.getChangeRevision());
    }
}
