// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import no.ks.absolutt.core.progress.ChangeMilestone;
import no.ks.absolutt.core.progress.MilestoneLedger;
import no.ks.absolutt.core.report.ReadReports;
import no.ks.absolutt.core.report.ReportMilestone;
import no.ks.absolutt.core.report.SettleReport;
import no.ks.absolutt.core.statement.ChangeStatement;
import no.ks.absolutt.core.statement.ReadStatements;
import no.ks.absolutt.testing.FakeSite;

/** The calls about a municipality's own words and its participants' reports, over the site in memory. */
final class WeekCalls {

    private WeekCalls() {}

    static Object[] of(FakeSite site, Endpoint endpoint) {
        Naming naming = new Naming(site.people);
        StatementCalls statements = new StatementCalls(
                new SpaceCalls(endpoint, site.door(), naming),
                new ReadStatements(site.statements),
                new ChangeStatement(site.door(), site.statements, site.factLog()));
        ChangeMilestone change = new ChangeMilestone(site.door(), new MilestoneLedger(site.progress, site.clock()));
        return new Object[] {
            new SentencesResource(statements),
            new AnswersResource(statements),
            new ReportsResource(
                    endpoint,
                    site.door(),
                    new ReadReports(site.reports),
                    new ReportMilestone(site.door(), site.progress, site.reports, site.factLog()),
                    naming),
            new ReportActResource(
                    endpoint, site.door(), new SettleReport(site.door(), change, site.reports, site.factLog()), naming),
        };
    }
}
