// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.log;

import java.time.Instant;

/**
 * Something that was done: one row of the log, never altered and never removed.
 *
 * @param id the row's id; 0 before it is stored
 * @param by user key
 */
public record Act(int id, Instant at, String by, Deed deed) {}
