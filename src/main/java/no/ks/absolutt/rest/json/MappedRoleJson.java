// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import no.ks.absolutt.core.roles.MappedRole;
import no.ks.absolutt.core.text.Language;

/** What a municipality has said of a role of its role map; {@code into} is the code of the role that it is merged into. */
public record MappedRoleJson(
        String id, String name, boolean own, boolean picked, String into, boolean hosted, int revision) {

    /** The role, named in that language. */
    public static MappedRoleJson of(MappedRole role, Language language) {
        return new MappedRoleJson(
                role.code(),
                role.name().in(language),
                role.isOwn(),
                role.choice().picked(),
                role.choice().into(),
                role.choice().hosted(),
                role.choice().revision());
    }
}
