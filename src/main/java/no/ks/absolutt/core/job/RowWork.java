// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import no.ks.absolutt.core.access.Viewer;

/** What is done to one row of a job. Safe to repeat: it goes on where it was broken off. */
interface RowWork {

    /**
     * Does it, and stores what must not be forgotten should it be broken off.
     *
     * @return the row as it is then, for the caller to store
     * @throws no.ks.absolutt.core.access.Refusal for a reason that can be told
     */
    JobRow of(JobHead job, JobRow row, Viewer viewer);
}
