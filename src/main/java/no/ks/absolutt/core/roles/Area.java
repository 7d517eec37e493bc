// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.Set;
import no.ks.absolutt.core.text.LocalText;

/**
 * A row of the map.
 *
 * @param key as in role-matrix.csv, such as {@code grunnskole}; of an own area {@code egen-} and a number
 * @param mayLack letters whose absence is no finding here
 */
public record Area(String key, LocalText name, Set<RoleCode> mayLack) {

    public Area {
        mayLack = Set.copyOf(mayLack);
    }
}
