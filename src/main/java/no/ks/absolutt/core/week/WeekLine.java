// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.week;

import no.ks.absolutt.core.progress.TrackedMilestone;
import no.ks.absolutt.core.report.Report;

/**
 * One thing to look at this week.
 *
 * @param report what was reported; null but for {@link Kind#REPORT}
 */
public record WeekLine(Kind kind, TrackedMilestone milestone, Report report) {

    /** Why it is to be looked at, in the order of the lines: first what somebody waits for, then what time asks for. */
    public enum Kind {
        /** A participant waits for the coordinator. */
        REPORT,
        /** KS has answered a request for support, and nobody has said that it was seen. */
        ANSWER,
        /** The deadline is passed. */
        PASSED,
        /** The deadline is at most 14 days ahead. */
        DUE,
        /** It has not been confirmed since the last session. */
        CONFIRM
    }
}
