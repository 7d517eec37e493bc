// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.site.ActingAs;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.text.Message;

/**
 * Works jobs off, row by row, as the person who ordered them; one at a time in the cluster. What it has done stands in
 * the tables after every row, so that anybody can go on from there. Before each row it asks whether it may.
 */
public final class JobRunner {

    /** Long enough for one who only looks at a job's state to let go of the lock. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** What the runner asks of the site. */
    public record Surroundings(Access access, OneAtATime oneAtATime, ActingAs actingAs, Faults faults) {}

    /** Where a fault in a row is written down. */
    public interface Faults {
        /** Writes it down, and returns the reference that it is found by. */
        String note(Throwable fault);
    }

    private final JobStore store;
    private final JobDesk desk;
    private final Surroundings site;
    private final RowWork undo;
    private final Map<JobKind, RowWork> make;
    private volatile boolean leaving;

    /** The runner over the jobs and what is done to a row of each kind. */
    public JobRunner(JobStore store, JobDesk desk, Surroundings site, MakeRow spaces, PagesRow pages, UndoRow undo) {
        this.store = store;
        this.desk = desk;
        this.site = site;
        this.make = Map.of(JobKind.SPACES, spaces, JobKind.PAGES, pages);
        this.undo = undo;
    }

    /** Works off all that waits, unless another node is at it or the site is read-only. */
    public void work() {
        site.oneAtATime().attempt(JobLocks.WORK, PATIENCE, () -> {
            for (Optional<JobHead> next = next(); next.isPresent(); next = next()) {
                work(next.get());
            }
            return true;
        });
    }

    /** Marks the jobs that nobody works on any more, so that everybody sees it until they are taken up. */
    public void markDead() {
        site.oneAtATime().attempt(JobLocks.WORK, Duration.ZERO, () -> {
            store.underWay().stream()
                    .filter(job -> job.state() == JobState.RUNNING)
                    .forEach(job -> interrupt(job, Interruption.DIED));
            return true;
        });
    }

    /** Takes up no more rows: this node is being stopped. */
    public void leave() {
        leaving = true;
    }

    private Optional<JobHead> next() {
        Optional<JobHead> first =
                leaving ? Optional.empty() : store.underWay().stream().findFirst();
        if (!site.access().isReadOnly()) {
            return first;
        }
        first.filter(job -> job.state() == JobState.QUEUED).ifPresent(job -> interrupt(job, Interruption.READ_ONLY));
        return Optional.empty();
    }

    private void work(JobHead waiting) {
        Job job = desk.change(
                waiting.id(), null, null, now -> now.head().isUnderWay() ? running(now.head()) : now.head());
        if (job.head().state() != JobState.RUNNING) {
            // Stopped since it was found.
            return;
        }
        for (JobRow row : job.left()) {
            if (!goesOn(job.head())) {
                return;
            }
            store.update(worked(job.head(), row));
        }
        end(job.head());
    }

    /** A wish to stop that its node did not live to meet is kept. */
    private static JobHead running(JobHead job) {
        return job.stopWished() ? job.in(JobState.RUNNING).wishedToStop() : job.in(JobState.RUNNING);
    }

    private boolean goesOn(JobHead job) {
        if (leaving) {
            interrupt(job, Interruption.DIED);
            return false;
        }
        if (store.head(job.id()).orElseThrow().stopWished()) {
            desk.change(job.id(), null, null, now -> now.head().in(JobState.STOPPED));
            return false;
        }
        if (site.access().isReadOnly()) {
            interrupt(job, Interruption.READ_ONLY);
            return false;
        }
        if (!site.access().isKs(runner(job))) {
            interrupt(job, Interruption.NOT_KS);
            return false;
        }
        return true;
    }

    private void interrupt(JobHead job, Interruption why) {
        desk.change(job.id(), ActKind.JOB_INTERRUPTED, job.runsAs(), now -> now.head()
                .interrupted(why));
    }

    private JobRow worked(JobHead job, JobRow row) {
        RowWork work = job.task() == JobTask.UNDO ? undo : make.get(job.kind());
        try {
            return site.actingAs().of(job.runsAs(), () -> work.of(job, row, runner(job)));
        } catch (Refusal refusal) {
            return failed(job, row, refusal.message());
        } catch (RuntimeException | LinkageError fault) {
            return failed(job, row, Message.of("job.row.fault", site.faults().note(fault)));
        }
    }

    /** Reads the row anew: the work may have stored what it had begun. */
    private JobRow failed(JobHead job, JobRow row, Message why) {
        JobRow now = store.row(row.id());
        return job.task() == JobTask.UNDO ? now.stays(List.of(why)) : now.failed(why);
    }

    private void end(JobHead job) {
        ActKind kind = job.task() == JobTask.UNDO ? null : ActKind.JOB_ENDED;
        desk.change(job.id(), kind, job.runsAs(), now -> now.head().in(now.outcome()));
    }

    private static Viewer runner(JobHead job) {
        return new Viewer(job.runsAs(), false);
    }
}
