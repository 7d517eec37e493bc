// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.time.Instant;

/**
 * That KS has asked every municipality of a programme to confirm its roles of one kind, as after an election.
 *
 * @param by user key
 */
public record RoleCheck(RoleKind kind, Instant at, String by) {}
