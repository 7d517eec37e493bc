// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.Instant;

/**
 * That somebody has said of a milestone that it still stands as it was said to.
 *
 * @param revision how often that has been said; 0 for never
 * @param at when it was said last; null for never
 * @param by user key; null for never
 */
public record Confirmed(int revision, Instant at, String by) {

    /** Nobody has said so. */
    public static final Confirmed NEVER = new Confirmed(0, null, null);
}
