// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;

/**
 * Use case: KS orders spaces, or new pages in them, for many municipalities in one job. A row that cannot be made is filed as failed, with the
 * reason, so that it stands in no other row's way.
 */
public final class StartJob {

    private final Access access;
    private final JobPlanner planner;
    private final PagePlanner pages;
    private final JobDesk desk;
    private final JobBell bell;
    private final Clock clock;

    /** The use case over planners and desk. */
    public StartJob(Access access, JobPlanner planner, PagePlanner pages, JobDesk desk, JobBell bell, Clock clock) {
        this.access = access;
        this.planner = planner;
        this.pages = pages;
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
        return file(viewer, programme, JobKind.SPACES, planner.order(programme, asked));
    }

    /**
     * Files the job that adds to each space the pages it lacks, and returns it before any is made.
     *
     * @throws no.ks.absolutt.core.access.Refusal FORBIDDEN, READ_ONLY, NOT_FOUND for an unknown programme, INVALID where no
     *     page can be added, JOB_RUNNING
     */
    public Job pages(Viewer viewer, String programme) {
        access.requireKs(viewer);
        access.requireWritable();
        return file(viewer, programme, JobKind.PAGES, pages.order(viewer, programme));
    }

    private Job file(Viewer viewer, String programme, JobKind kind, List<JobRow> rows) {
        JobHead head = JobHead.ordered(
                programme, kind, viewer.userKey(), clock.instant().truncatedTo(ChronoUnit.MILLIS), rows.size());
        Job job = desk.file(head, rows);
        bell.ring();
        return job;
    }
}
