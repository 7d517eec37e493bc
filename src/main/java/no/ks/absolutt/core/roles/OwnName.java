// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.stream.Stream;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.text.LocalText;
import no.ks.absolutt.core.text.Message;

/** The names that municipalities give to roles and areas of their own. */
final class OwnName {

    /** Longest length in characters: what a column's heading and a card have room for. */
    static final int LIMIT = 80;

    private static final String FIELD = "name";

    private OwnName() {}

    /** The name without white space at its ends. Refuses INVALID where there is none, or another has it. */
    static String checked(String name, Stream<LocalText> others) {
        String checked = FreeText.checked(FIELD, name, LIMIT);
        if (checked == null) {
            throw Refusal.invalid(FIELD, Message.of("refusal.field.missing"));
        }
        if (others.anyMatch(other -> other.nb().equalsIgnoreCase(checked))) {
            throw Refusal.invalid(FIELD, Message.of("refusal.roles.same"));
        }
        return checked;
    }

    /** A new name of something that is {@code own}; a given one has the name that it has. */
    static Field<String> checked(Field<String> name, boolean own, Stream<LocalText> others) {
        if (!name.given()) {
            return name;
        }
        if (!own) {
            throw Refusal.invalid(FIELD, Message.of("refusal.roles.given"));
        }
        return Field.of(checked(name.value(), others));
    }

    /** Refuses INVALID when the municipality has as many of its own as it may. */
    static void requireRoom(RoleMap map) {
        if (map.ownLeft() == 0) {
            throw Refusal.invalid(FIELD, Message.of("refusal.roles.full", RoleMap.MOST_OWN));
        }
    }
}
