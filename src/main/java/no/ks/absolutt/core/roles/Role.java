// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import no.ks.absolutt.core.text.LocalText;

/**
 * A column of the map.
 *
 * @param code as in roles.csv, such as {@code REK}; of an own role {@code E} and a number
 * @param atFirst whether a municipality has it until it says otherwise
 */
public record Role(String code, LocalText name, RoleGroup group, boolean atFirst) {}
