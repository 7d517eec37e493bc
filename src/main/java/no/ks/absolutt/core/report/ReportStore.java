// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.report;

import java.util.List;

/** The reports of a participation. Thread-safe. */
public interface ReportStore {

    /** All of them, in no order; one SQL statement. */
    List<Report> of(int participation);

    /** Adds one, and returns it with its id. */
    Report add(int participation, Report report);

    /** Keeps what has become of the one with its id. */
    void update(Report report);
}
