// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.List;
import no.ks.absolutt.core.text.LocalText;

/**
 * A role in a municipality's map.
 *
 * @param holds the other roles that its holder has too, in their order
 * @param shown whether it is a column: picked, and not held by another that is
 */
public record MappedRole(Role role, RoleChoice choice, List<Role> holds, boolean shown) {

    public MappedRole {
        holds = List.copyOf(holds);
    }

    /** Its code. */
    public String code() {
        return role.code();
    }

    /** Its name; an own role has it in one language. */
    public LocalText name() {
        return role.name();
    }

    /** Whether the municipality has added it. */
    public boolean isOwn() {
        return choice.isOwn();
    }

    /** Whether its holder speaks for staff, children or parents. */
    boolean isVoice() {
        return role.voice() || holds.stream().anyMatch(Role::voice);
    }
}
