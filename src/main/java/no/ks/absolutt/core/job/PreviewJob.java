// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.util.List;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;

/** Use case: KS sees what every row of a job would make, before any is. Writes nothing. */
public final class PreviewJob {

    private final Access access;
    private final JobPlanner planner;

    /** The use case over the planner. */
    public PreviewJob(Access access, JobPlanner planner) {
        this.access = access;
        this.planner = planner;
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
}
