// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import no.ks.absolutt.core.text.LocalText;

/**
 * A column of the map.
 *
 * @param code as in roles.csv, such as {@code REK}; of an own role {@code E} and a number
 * @param voice whether an area in which the role takes part has heard somebody: staff, children or parents. A role of the
 *     municipality's own may be a pupils' council; since the plugin cannot know, it counts
 * @param atFirst whether a municipality has it until it says otherwise
 */
public record Role(String code, LocalText name, boolean voice, boolean atFirst) {}
