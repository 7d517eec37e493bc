// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;

/**
 * Use case: KS orders spaces for many municipalities in one job. A row that cannot be made is filed as failed, with the
 * reason, so that it stands in no other row's way.
 */
public final class StartJob {

    private final Access access;
    private final JobPlanner planner;
    private final JobDesk desk;
    private final JobBell bell;
    private final Clock clock;

    /** The use case over planner and desk. */
    public StartJob(Access access, JobPlanner planner, JobDesk desk, JobBell bell, Clock clock) {
        this.access = access;
        this.planner = planner;
        this.desk = desk;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * Files the job and returns it before anything is made.
     *
     * @throws no.ks.absolutt.core.access.Refusal FORBIDDEN, READ_ONLY, NOT_FOUND for an unknown programme, INVALID for no
     *     row, too many, or none that can be made, JOB_RUNNING
     */
    public Job spaces(Viewer viewer, String programme, List<AskedRow> asked) {
        access.requireKs(viewer);
        access.requireWritable();
        List<JobRow> rows = planner.order(programme, asked);
        JobHead head = JobHead.ordered(
                programme,
                JobKind.SPACES,
                viewer.userKey(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                rows.size());
        Job job = desk.file(head, rows);
        bell.ring();
        return job;
    }
}
