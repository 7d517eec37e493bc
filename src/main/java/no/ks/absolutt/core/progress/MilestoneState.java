// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.Instant;

/**
 * The facts of one milestone in one municipality, as they are now.
 *
 * @param revision 0 when untouched; the first change is 1
 * @param changedAt null when untouched
 * @param changedBy user key; null when untouched
 */
public record MilestoneState(Facts facts, int revision, Instant changedAt, String changedBy) {

    /** The state of a milestone that nobody has touched. */
    public static final MilestoneState UNTOUCHED = new MilestoneState(Facts.UNTOUCHED, 0, null, null);
}
