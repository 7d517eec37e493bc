// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.report.ReadReports;
import no.ks.absolutt.core.report.Reports;
import no.ks.absolutt.core.space.ReadPages;
import no.ks.absolutt.core.space.ShownPage;
import no.ks.absolutt.core.week.ReadWeek;
import no.ks.absolutt.core.week.Week;
import no.ks.absolutt.view.Showing;
import no.ks.absolutt.view.WeekView;

/** «Denne uka», one of the views of {@code absolutt-progress}. Thread-safe. */
public final class WeekPart {

    /** Key of the page with the whole tracker, in page-tree.json. */
    private static final String TRACKER = "framdrift";

    private final ReadWeek weeks;
    private final ReadReports reports;
    private final ReadPages pages;

    /** The view over its use cases. */
    public WeekPart(ReadWeek weeks, ReadReports reports, ReadPages pages) {
        this.weeks = weeks;
        this.reports = reports;
        this.pages = pages;
    }

    /** What has been reported in the space. */
    Reports reports(Reading reading) {
        return reading.once(Reports.class, reports::of);
    }

    Filled filled(Reading reading, Showing showing, Progress progress) {
        Visit visit = reading.visit();
        Week week = weeks.of(progress, reports(reading));
        String tracker = pages.pages(visit).of(TRACKER).map(ShownPage::path).orElse(null);
        return new Filled(
                "templates/progress-week.vm", new WeekView(showing, visit, week).of(tracker), List.of("progress"));
    }
}
