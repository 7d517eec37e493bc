// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

/**
 * What a cell says.
 *
 * @param code null for not involved
 * @param revision 0 while nobody has touched it
 */
public record Cell(CellPlace place, RoleCode code, int revision) {}
