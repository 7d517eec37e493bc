// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.time.Instant;

/**
 * A job without its rows. Immutable.
 *
 * @param id the row's id; 0 before it is stored
 * @param programme key of the programme
 * @param startedBy user key of the one who ordered it
 * @param runsAs user key of the one who last ordered it, took it up or had it undone: whom it works as
 * @param total number of its rows
 * @param interruption why it stopped by itself; null unless INTERRUPTED
 * @param stopWished whether somebody has asked it to stop and it has not yet
 */
public record JobHead(
        int id,
        String programme,
        JobKind kind,
        JobTask task,
        JobState state,
        String startedBy,
        String runsAs,
        Instant startedAt,
        int total,
        Interruption interruption,
        boolean stopWished) {

    /** A new one, waiting for its turn. */
    static JobHead ordered(String programme, JobKind kind, String by, Instant at, int total) {
        return new JobHead(0, programme, kind, JobTask.MAKE, JobState.QUEUED, by, by, at, total, null, false);
    }

    /** Whether it is being worked off or will be without anybody asking for it. */
    public boolean isUnderWay() {
        return switch (state) {
            case QUEUED, RUNNING -> true;
            case INTERRUPTED -> interruption.isPassing();
            case STOPPED, DONE, UNDONE -> false;
        };
    }

    /** The same in another state, with nothing said of stopping. */
    JobHead in(JobState newState) {
        return new JobHead(id, programme, kind, task, newState, startedBy, runsAs, startedAt, total, null, false);
    }

    /** The same, stopped by itself. */
    JobHead interrupted(Interruption why) {
        return new JobHead(
                id, programme, kind, task, JobState.INTERRUPTED, startedBy, runsAs, startedAt, total, why, stopWished);
    }

    /** The same, asked to stop. */
    JobHead wishedToStop() {
        return new JobHead(id, programme, kind, task, state, startedBy, runsAs, startedAt, total, interruption, true);
    }

    /** The same, waiting for its turn to do that as that user. */
    JobHead queued(JobTask newTask, String by) {
        return new JobHead(id, programme, kind, newTask, JobState.QUEUED, startedBy, by, startedAt, total, null, false);
    }
}
