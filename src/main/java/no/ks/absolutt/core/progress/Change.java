// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.Instant;

/**
 * One row of the log: it is never altered and never removed.
 *
 * @param milestone key of the milestone
 * @param revision the revision that the change made; 1 or more
 * @param by user key
 * @param from all facts before it
 * @param to all facts after it
 * @param undoes the revision whose change it takes back; 0 for a change that takes none back
 */
public record Change(String milestone, int revision, Instant at, String by, Facts from, Facts to, int undoes) {

    /** A change that takes no other back. */
    public Change(String milestone, int revision, Instant at, String by, Facts from, Facts to) {
        this(milestone, revision, at, by, from, to, 0);
    }

    /** Whether it takes another change back. */
    public boolean isUndo() {
        return undoes > 0;
    }
}
