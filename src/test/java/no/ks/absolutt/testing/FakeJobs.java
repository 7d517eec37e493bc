// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.ks.absolutt.core.job.JobBell;
import no.ks.absolutt.core.job.JobDesk;
import no.ks.absolutt.core.job.JobPlanner;
import no.ks.absolutt.core.job.JobRunner;
import no.ks.absolutt.core.job.MakeRow;
import no.ks.absolutt.core.job.PagePlanner;
import no.ks.absolutt.core.job.PagesRow;
import no.ks.absolutt.core.job.PreviewJob;
import no.ks.absolutt.core.job.ReadJob;
import no.ks.absolutt.core.job.ResumeJob;
import no.ks.absolutt.core.job.StartJob;
import no.ks.absolutt.core.job.StopJob;
import no.ks.absolutt.core.job.UndoJob;
import no.ks.absolutt.core.job.UndoRow;
import no.ks.absolutt.core.site.ActingAs;
import no.ks.absolutt.core.space.PageGaps;

/** The jobs of a site in memory. They are worked off when the test says so, in its own thread. */
public final class FakeJobs implements JobBell, ActingAs {

    public final FakeTraces traces = new FakeTraces();

    private final FakeSite site;
    private final Making making;
    private final JobRunner runner;
    private final List<String> actedAs = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();
    private int rings;

    /** The jobs of that site. */
    public FakeJobs(FakeSite site) {
        this.site = site;
        this.making = new Making(site);
        this.runner = runner();
    }

    /** A runner of its own: another node. */
    public JobRunner runner() {
        return new JobRunner(
                site.jobs,
                desk(),
                new JobRunner.Surroundings(site.access(), site.locks, this, this::note),
                new MakeRow(making.planner(), making.maker(), site.jobs, site.locks, site.transaction(), site.clock()),
                new PagesRow(pages(), making.filler(), site.locks, site.clock()),
                new UndoRow(
                        making.planner(),
                        traces,
                        site.host,
                        new UndoRow.Notes(site.participations, site.pages, site.grants, site.progress, site.facts),
                        site.transaction(),
                        site.locks));
    }

    private String note(Throwable fault) {
        faults.add(fault);
        return "fault-" + faults.size();
    }

    /** The faults that were written down, in order. */
    public List<Throwable> faults() {
        return faults;
    }

    /** Whom the thread worked as, a user key for each row. */
    public List<String> actedAs() {
        return actedAs;
    }

    /** How often the runner was called for without being waited for. */
    public int rings() {
        return rings;
    }

    /** Lets this node work off what waits. */
    public void work() {
        runner.work();
    }

    @Override
    public void ring() {
        rings++;
    }

    @Override
    public void ringAndWait(Duration atMost) {
        work();
    }

    @Override
    public <T> T of(String userKey, Supplier<T> work) {
        actedAs.add(userKey);
        return work.get();
    }

    /** Where jobs change their state. */
    public JobDesk desk() {
        return new JobDesk(site.jobs, site.locks, site.transaction(), site.log());
    }

    /** Plans rows. */
    public JobPlanner planner() {
        return new JobPlanner(making.planner(), making.preview(), site.registerEntries(), site.today());
    }

    /** Plans the rows of pages that spaces lack. */
    public PagePlanner pages() {
        return new PagePlanner(making.planner(), new PageGaps(making.planner(), site.pages, site.host));
    }

    public PreviewJob preview() {
        return new PreviewJob(site.access(), planner(), pages());
    }

    public StartJob start() {
        return new StartJob(site.access(), planner(), pages(), desk(), this, site.clock());
    }

    public ReadJob read() {
        return new ReadJob(site.access(), desk(), site.jobs);
    }

    public StopJob stop() {
        return new StopJob(site.access(), desk(), site.locks);
    }

    public ResumeJob resume() {
        return new ResumeJob(site.access(), desk(), site.jobs, this);
    }

    public UndoJob undo() {
        return new UndoJob(site.access(), desk(), site.jobs, this);
    }
}
