// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.LocalText;

/**
 * A role that the programme knows (roles.csv).
 *
 * @param code such as {@code REK}; what tables and REST hold
 * @param key such as {@code rektor}; what the programme's example group is written with
 * @param name in a municipality
 * @param countyName in a county municipality, which has its own words; null where it has no such role
 * @param otherWords what people also call it, such as «rådmann»
 */
public record GroupRole(
        String code, String key, RoleKind kind, LocalText name, LocalText countyName, List<String> otherWords) {

    public GroupRole {
        otherWords = List.copyOf(otherWords);
    }

    /** What it is called; a role that a county municipality does not have keeps its name, should somebody choose it. */
    public String nameIn(Language language, boolean county) {
        return (county && countyName != null ? countyName : name).in(language);
    }

    /** Whether such a municipality has the role. */
    public boolean isIn(boolean county) {
        return !county || countyName != null;
    }

    /** Whether people call it that, in any language; upper and lower case count alike. */
    boolean isCalled(String words) {
        Stream<String> names = Stream.of(name, countyName)
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.of(Language.values()).map(text::in));
        return Stream.concat(names, otherWords.stream()).anyMatch(words::equalsIgnoreCase);
    }
}
