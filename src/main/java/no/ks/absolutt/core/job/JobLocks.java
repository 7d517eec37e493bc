// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

/** The names of the cluster locks of jobs. */
final class JobLocks {

    /** Held as long as a job is being worked off: one at a time in the cluster. */
    static final String WORK = "job:work";

    /** Held while a job's state is read and changed. Taken last; nothing else is waited for under it. */
    static final String STATE = "job:state";

    private JobLocks() {}
}
