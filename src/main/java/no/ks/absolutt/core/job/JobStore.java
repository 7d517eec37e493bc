// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import java.util.List;
import java.util.Optional;

/** The jobs. Thread-safe; every call is a transaction of its own or joins the caller's. */
public interface JobStore {

    /** Stores a new job with its rows, and returns it with their ids. */
    Job add(JobHead head, List<JobRow> rows);

    /** The job with its rows, or nothing. Two SQL statements. */
    Optional<Job> find(int id);

    /** The job without its rows, or nothing. One SQL statement. */
    Optional<JobHead> head(int id);

    /** Those of a programme, newest first. One SQL statement. */
    List<JobHead> ofProgramme(String programme);

    /** Those that are under way, the oldest first. One SQL statement. */
    List<JobHead> underWay();

    /** Stores task, state, whom it runs as, interruption and wish to stop of one that is there. */
    void update(JobHead head);

    /** Stores all that a row's work changes. */
    void update(JobRow row);

    /** The row as it is now. */
    JobRow row(int id);
}
