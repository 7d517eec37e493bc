// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.time.Instant;

/**
 * A fact that stands in a list of a space, as it is now.
 *
 * @param key among those of its kind in the space
 * @param revision 1 or more
 * @param changedBy user key
 * @param removed whether it has been taken off the list; the row stays
 */
public record Kept<F>(String key, F facts, int revision, Instant changedAt, String changedBy, boolean removed) {}
