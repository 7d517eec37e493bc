// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.report;

import java.time.Instant;

/**
 * That a coordinator has accepted a report or put it aside.
 *
 * @param by user key
 * @param change revision of the milestone that accepting it made; 0 where the milestone stayed as it was
 */
public record Settlement(String by, Instant at, int change) {}
