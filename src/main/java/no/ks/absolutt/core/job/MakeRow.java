// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.core.space.MakeSpace;
import no.ks.absolutt.core.space.PlannedSpace;
import no.ks.absolutt.core.space.SpaceMaker;
import no.ks.absolutt.core.space.SpaceOrder;
import no.ks.absolutt.core.space.SpacePlanner;
import no.ks.absolutt.core.space.Survey;

/**
 * Makes a row's space. The row holds the participation from the transaction that makes that, so that a row broken off
 * anywhere knows its own space from one that somebody else has made meanwhile.
 */
public final class MakeRow implements RowWork {

    private final SpacePlanner planner;
    private final SpaceMaker maker;
    private final JobStore store;
    private final OneAtATime oneAtATime;
    private final OneTransaction transaction;
    private final Clock clock;

    /** The making over planner and maker. */
    public MakeRow(
            SpacePlanner planner,
            SpaceMaker maker,
            JobStore store,
            OneAtATime oneAtATime,
            OneTransaction transaction,
            Clock clock) {
        this.planner = planner;
        this.maker = maker;
        this.store = store;
        this.oneAtATime = oneAtATime;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public JobRow of(JobHead job, JobRow row, Viewer viewer) {
        return oneAtATime.of(MakeSpace.lock(row.number()), () -> make(job, row, viewer));
    }

    private JobRow make(JobHead job, JobRow row, Viewer viewer) {
        Survey survey = planner.survey(job.programme(), row.number());
        SpaceOrder order =
                new SpaceOrder(job.programme(), row.number(), row.language().code(), null);
        PlannedSpace plan = planner.plan(survey, order);
        Optional<Participation> own =
                survey.existing(plan.municipality()).filter(one -> one.id() == row.participation());
        if (own.filter(this::isWhole).isPresent()) {
            return row.done(now());
        }
        Participation begun = transaction.of(() -> begin(survey, plan, row));
        maker.finish(viewer, plan, begun);
        return row.begun(begun).done(now());
    }

    private boolean isWhole(Participation made) {
        return made.state() == Participation.State.READY && planner.isThere(made);
    }

    private Participation begin(Survey survey, PlannedSpace plan, JobRow row) {
        Participation begun = maker.begin(survey, plan, row.coordinator());
        store.update(row.begun(begun));
        return begun;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
