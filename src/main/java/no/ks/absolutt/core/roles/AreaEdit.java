// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import no.ks.absolutt.core.progress.Field;

/**
 * What somebody wants to say of an area.
 *
 * @param revision the one that she saw
 * @param name of an own area
 */
public record AreaEdit(int revision, Field<String> name, Field<Boolean> takenUp, Field<Boolean> confirmed) {

    /** The state after the edit of {@code before}. */
    AreaState appliedTo(AreaState before) {
        return new AreaState(
                before.key(),
                name.or(before.ownName()),
                takenUp.or(before.takenUp()),
                confirmed.or(before.confirmed()),
                before.removed(),
                before.revision() + 1);
    }
}
