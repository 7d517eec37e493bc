// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import no.ks.absolutt.core.progress.Field;

/**
 * What somebody wants to say of a role.
 *
 * @param revision the one that she saw
 * @param name of an own role
 * @param into code of the role whose holder has it too; null for none
 */
public record RoleEdit(
        int revision, Field<String> name, Field<Boolean> picked, Field<String> into, Field<Boolean> hosted) {

    /** The choice after the edit of {@code before}. */
    RoleChoice appliedTo(RoleChoice before) {
        return new RoleChoice(
                before.role(),
                name.or(before.ownName()),
                picked.or(before.picked()),
                into.or(before.into()),
                hosted.or(before.hosted()),
                before.removed(),
                before.revision() + 1);
    }
}
