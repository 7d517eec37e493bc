// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.report;

import java.time.Instant;
import java.util.Optional;

/**
 * What one person has said of one milestone. Her next report on it takes the place of one that is still open, as one more
 * revision of it; once it is settled, a new one begins.
 *
 * @param id the row's id; 0 before it is stored
 * @param key {milestone}:{number among the milestone's reports}; unique in the municipality
 * @param milestone key of the milestone
 * @param line at most {@link #LINE_LIMIT} characters; null for none, which only {@link ReportKind#DONE} allows
 * @param by user key
 * @param settled null while it is open
 * @param revision 1 when made
 */
public record Report(
        int id,
        String key,
        String milestone,
        ReportKind kind,
        String line,
        ReportState state,
        String by,
        Instant at,
        Settlement settled,
        int revision) {

    /** The longest line, in characters. */
    public static final int LINE_LIMIT = 300;

    /** Whether a coordinator has still to say something to it. */
    public boolean isOpen() {
        return state == ReportState.OPEN;
    }

    /** Whether that user made it. */
    public boolean isBy(String userKey) {
        return by.equals(userKey);
    }

    /** The revision of the milestone that came of it; nothing where none did. */
    public Optional<Integer> change() {
        return settled == null || settled.change() == 0 ? Optional.empty() : Optional.of(settled.change());
    }

    /** The same said anew by the same person. */
    Report saidAnew(ReportKind otherKind, String otherLine, Instant now) {
        return new Report(id, key, milestone, otherKind, otherLine, state, by, now, null, revision + 1);
    }

    /** The same, settled. */
    Report settledAs(ReportState outcome, Settlement settlement) {
        return new Report(id, key, milestone, kind, line, outcome, by, at, settlement, revision + 1);
    }
}
