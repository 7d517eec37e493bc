// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.space.MakeSpace;
import no.ks.absolutt.core.space.PageFiller;

/**
 * Adds to a row's space the pages that it lacks by then. Each page has its record, so that a row broken off anywhere goes on
 * with the next. The row owns no participation: what it made is not for a job to undo.
 */
public final class PagesRow implements RowWork {

    private final PagePlanner planner;
    private final PageFiller filler;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    /** The work over planner and filler. */
    public PagesRow(PagePlanner planner, PageFiller filler, OneAtATime oneAtATime, Clock clock) {
        this.planner = planner;
        this.filler = filler;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    @Override
    public JobRow of(JobHead job, JobRow row, Viewer viewer) {
        return oneAtATime.of(MakeSpace.lock(row.number()), () -> {
            planner.now(viewer, job, row.number()).ifPresent(filler::fill);
            return row.done(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        });
    }
}
