// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.text.Language;

/** Port: the roles that the programme knows, and with which of them a group starts. Thread-safe. */
public interface GroupRoles {

    /** All, in the order of the role map. */
    List<GroupRole> all();

    /**
     * The keys of the programme's example group, in its order. A programme that KS has made itself starts as the ABSOLUTT
     * plan does.
     */
    List<String> exampleGroup(String programme);

    /** The role with that code, or nothing. */
    default Optional<GroupRole> withCode(String code) {
        return all().stream().filter(role -> role.code().equals(code)).findFirst();
    }

    /** The role with that code or, in any language, that name; nothing for a role that the group has words of its own for. */
    default Optional<GroupRole> called(String words) {
        return withCode(words)
                .or(() -> all().stream().filter(role -> role.isCalled(words)).findFirst());
    }

    /** What the role is called in that language, in the words of a municipality or of a county municipality. */
    default String nameOf(HeldRole role, Language language, boolean county) {
        return withCode(role.written())
                .map(known -> known.nameIn(language, county))
                .orElse(role.written());
    }
}
