// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

/**
 * What somebody wants a cell to say.
 *
 * @param code null for not involved
 * @param revision the one that she saw
 */
public record CellEdit(CellPlace place, RoleCode code, int revision) {}
