// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one thread of this node that works jobs off: at once when something is ordered here, and once an interval for what
 * another node left. It is the plugin's own, not the host's scheduler (docs/decisions/0012). Thread-safe.
 */
public final class JobThread implements JobBell, AutoCloseable {

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(20);

    /** Takes what went wrong outside any row, which nobody else would see. */
    public interface Complaints {
        /** Writes the fault down where those who run the site read it. */
        void about(Throwable fault);
    }

    private final JobRunner runner;
    private final Complaints complaints;
    private final ScheduledThreadPoolExecutor thread;

    /** The thread; it begins when it first has something to do. */
    public JobThread(JobRunner runner, Complaints complaints) {
        this.runner = runner;
        this.complaints = complaints;
        this.thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread made = new Thread(work, "absolutt-jobs");
            made.setDaemon(true);
            return made;
        });
    }

    /** Marks what died with an earlier run, and from now on looks for work once an interval. */
    public void start(Duration interval) {
        submit(runner::markDead);
        long pause = interval.toMillis();
        thread.scheduleWithFixedDelay(() -> safely(runner::work), pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void ring() {
        submit(runner::work);
    }

    @Override
    public void ringAndWait(Duration atMost) {
        try {
            submit(runner::work).get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillAtIt) {
            // The caller reads how far it has come.
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops after the row that is being worked on; another node, or the next start, goes on from there. */
    @Override
    public void close() {
        runner.leave();
        thread.shutdown();
        try {
            thread.awaitTermination(LONGEST_GOODBYE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
        }
    }

    private Future<?> submit(Runnable work) {
        try {
            return thread.submit(() -> safely(work));
        } catch (RejectedExecutionException closing) {
            return CompletableFuture.completedFuture(null);
        }
    }

    /** A fault that came out would end the timer without a word. */
    private void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError fault) {
            complaints.about(fault);
        }
    }
}
