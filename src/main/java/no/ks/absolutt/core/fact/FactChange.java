// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.time.Instant;

/**
 * One row of the log: it is never altered and never removed.
 *
 * @param revision of the fact, that the change made; 1 or more
 * @param by user key
 */
public record FactChange(int revision, Instant at, String by, FactDeed deed) {}
