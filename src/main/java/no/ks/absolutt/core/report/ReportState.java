// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.report;

/** What became of a report. */
public enum ReportState {
    OPEN,
    ACCEPTED,
    /** Put aside: nothing came of it. */
    DISMISSED
}
