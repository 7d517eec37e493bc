// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.time.Duration;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.site.OneAtATime;

/** Use case: KS stops a job. The row that is being worked on is finished first. Works in read-only mode too. */
public final class StopJob {

    /** Long enough for a row; a job that takes longer answers as still running. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Access access;
    private final JobDesk desk;
    private final OneAtATime oneAtATime;

    /** The use case over the jobs. */
    public StopJob(Access access, JobDesk desk, OneAtATime oneAtATime) {
        this.access = access;
        this.desk = desk;
        this.oneAtATime = oneAtATime;
    }

    /** Asks the job to stop and waits a while for it; without effect on one that is not under way. */
    public Job stop(Viewer viewer, int id) {
        access.requireKs(viewer);
        Job asked = desk.change(id, ActKind.JOB_STOPPED, viewer.userKey(), job -> asked(job.head()));
        if (asked.head().stopWished()) {
            // Who holds the lock of the work knows that nobody is at it: either it has stopped, or its node is dead.
            oneAtATime.attempt(JobLocks.WORK, PATIENCE, () -> desk.change(id, null, null, job -> stopped(job.head())));
        }
        return desk.find(id);
    }

    private static JobHead asked(JobHead job) {
        if (!job.isUnderWay()) {
            return job.state() == JobState.INTERRUPTED ? job.in(JobState.STOPPED) : job;
        }
        return job.state() == JobState.RUNNING ? job.wishedToStop() : job.in(JobState.STOPPED);
    }

    private static JobHead stopped(JobHead job) {
        return job.stopWished() ? job.in(JobState.STOPPED) : job;
    }
}
