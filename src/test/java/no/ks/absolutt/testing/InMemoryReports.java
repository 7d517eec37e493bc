// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.report.Report;
import no.ks.absolutt.core.report.ReportStore;

/** What participants have reported, in a list. */
public final class InMemoryReports implements ReportStore {

    private record Row(int participation, Report report) {}

    private final List<Row> rows = new ArrayList<>();

    @Override
    public List<Report> of(int participation) {
        return rows.stream()
                .filter(row -> row.participation == participation)
                .map(Row::report)
                .toList();
    }

    @Override
    public Report add(int participation, Report report) {
        Report stored = new Report(
                rows.size() + 1,
                report.key(),
                report.milestone(),
                report.kind(),
                report.line(),
                report.state(),
                report.by(),
                report.at(),
                report.settled(),
                report.revision());
        rows.add(new Row(participation, stored));
        return stored;
    }

    @Override
    public void update(Report report) {
        rows.replaceAll(row -> row.report.id() == report.id() ? new Row(row.participation, report) : row);
    }
}
