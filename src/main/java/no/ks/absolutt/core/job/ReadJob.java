// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.util.List;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;

/** Use case: KS sees how jobs stand. */
public final class ReadJob {

    private final Access access;
    private final JobDesk desk;
    private final JobStore store;

    /** The use case over the jobs. */
    public ReadJob(Access access, JobDesk desk, JobStore store) {
        this.access = access;
        this.desk = desk;
        this.store = store;
    }

    /** The job with its rows. KS only; refuses NOT_FOUND. */
    public Job one(Viewer viewer, int id) {
        access.requireKs(viewer);
        return desk.find(id);
    }

    /** The jobs of a programme, newest first; empty where there are none. KS only. */
    public List<JobHead> ofProgramme(Viewer viewer, String programme) {
        access.requireKs(viewer);
        return store.ofProgramme(programme);
    }
}
