// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.util.List;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;

/** Use case: KS sees what every row of a job would make, before any is. Writes nothing. */
public final class PreviewJob {

    private final Access access;
    private final JobPlanner planner;
    private final PagePlanner pages;

    /** The use case over the planners. */
    public PreviewJob(Access access, JobPlanner planner, PagePlanner pages) {
        this.access = access;
        this.planner = planner;
        this.pages = pages;
    }

    /**
     * The preview, in the order of the rows. A row that cannot be made says why and stands in no other row's way.
     *
     * @throws no.ks.absolutt.core.access.Refusal FORBIDDEN, NOT_FOUND for an unknown programme, INVALID for no row or too
     *     many
     */
    public List<PlannedRow> of(Viewer viewer, String programme, List<AskedRow> rows) {
        access.requireKs(viewer);
        return planner.plan(programme, rows);
    }

    /**
     * The spaces that lack pages which the programme has got since they were made; empty where none does. One with no page
     * to add is left out of the job, and its note says why. A constant number of SQL statements.
     *
     * @throws no.ks.absolutt.core.access.Refusal FORBIDDEN, NOT_FOUND for an unknown programme
     */
    public List<PlannedRow> pages(Viewer viewer, String programme) {
        access.requireKs(viewer);
        return pages.plan(viewer, programme);
    }
}
