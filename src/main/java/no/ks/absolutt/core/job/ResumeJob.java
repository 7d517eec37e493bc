// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;

/** Use case: KS takes a job up again, or has its failed rows tried again. It then runs as the one who asks. */
public final class ResumeJob {

    private final Access access;
    private final JobDesk desk;
    private final JobStore store;
    private final JobBell bell;

    /** The use case over the jobs. */
    public ResumeJob(Access access, JobDesk desk, JobStore store, JobBell bell) {
        this.access = access;
        this.desk = desk;
        this.store = store;
        this.bell = bell;
    }

    /**
     * Takes up a job that was stopped or interrupted; without effect on another. Refuses NOT_FOUND, READ_ONLY, and
     * JOB_RUNNING while another job is under way.
     */
    public Job resume(Viewer viewer, int id) {
        access.requireKs(viewer);
        access.requireWritable();
        Job job = desk.change(id, ActKind.JOB_RESUMED, viewer.userKey(), now -> resumed(now, viewer));
        // Also for one that is said to be running: should its node be dead, this one goes on.
        bell.ring();
        return job;
    }

    private static JobHead resumed(Job job, Viewer viewer) {
        return switch (job.head().state()) {
            case STOPPED, INTERRUPTED -> job.head().queued(task(job), viewer.userKey());
            case QUEUED, RUNNING, DONE, UNDONE -> job.head();
        };
    }

    private static JobTask task(Job job) {
        return job.rows().stream().anyMatch(JobRow::undoWished) ? JobTask.UNDO : JobTask.MAKE;
    }

    /** Tries the failed rows again; without effect on a job that is under way or has none. Refuses as {@link #resume}. */
    public Job retry(Viewer viewer, int id) {
        access.requireKs(viewer);
        access.requireWritable();
        Job job = desk.change(id, ActKind.JOB_RESUMED, viewer.userKey(), now -> retried(now, viewer));
        bell.ring();
        return job;
    }

    private JobHead retried(Job job, Viewer viewer) {
        if (job.head().isUnderWay() || job.retryable().isEmpty()) {
            return job.head();
        }
        job.retryable().forEach(row -> store.update(row.again()));
        return job.head().queued(JobTask.MAKE, viewer.userKey());
    }
}
