// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The three questions that the programme asks every municipality, in their order (requirement R55). Each belongs to a theme
 * of the ABSOLUTT plan and is known by its key; a programme without that theme asks it all the same.
 */
public enum Question {
    /** «Hvor er vi?». */
    WHERE_ARE_WE("kunnskap"),
    /** «Hvor vil vi?». */
    WHERE_TO("framtid"),
    /** «Hvordan kommer vi dit?». */
    HOW_TO_GET_THERE("utvikling");

    private final String theme;

    Question(String theme) {
        this.theme = theme;
    }

    /** Key of the theme that it belongs to. */
    public String theme() {
        return theme;
    }

    /** The keys of all three, in their order. */
    public static List<String> themes() {
        return Arrays.stream(values()).map(Question::theme).toList();
    }

    /** The question of the theme with that key, or nothing. */
    public static Optional<Question> of(String theme) {
        return Arrays.stream(values())
                .filter(question -> question.theme.equals(theme))
                .findFirst();
    }
}
