// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.list;

import java.util.Optional;
import java.util.Set;

/** What a column of a list can be about, with the words that its heading can have. */
enum Column {
    NUMBER(Set.of(
            "kommunenummer",
            "kommunenr",
            "kommune nr",
            "kommune nummer",
            "fylkesnummer",
            "fylkesnr",
            "knr",
            "nr",
            "nummer",
            "number",
            "municipality number")),
    NAME(Set.of(
            "kommunenavn", "kommunenamn", "navn", "namn", "name", "deltaker", "deltakar", "fylkeskommune", "fylke")),
    /** A number or a name. */
    MUNICIPALITY(Set.of(
            "kommune",
            "kommuner",
            "kommunar",
            "kommune fylkeskommune",
            "kommune eller fylkeskommune",
            "municipality",
            "nummer eller navn")),
    /** A user name or an e-mail address, for certain. */
    USER(Set.of(
            "brukernavn",
            "brukarnamn",
            "bruker",
            "brukar",
            "user",
            "username",
            "user name",
            "e post",
            "epost",
            "e postadresse",
            "epostadresse",
            "mail",
            "e mail",
            "email",
            "email address",
            "koordinators e post",
            "koordinator e post")),
    COORDINATOR(Set.of("koordinator", "koordinatorer", "koordinatorar", "kontaktperson", "kontakt", "coordinator")),
    LANGUAGE(Set.of("språk", "målform", "språkform", "skriftspråk", "language", "sprak", "malform"));

    private final Set<String> words;

    Column(Set<String> words) {
        this.words = words;
    }

    /** The column with that heading, or nothing. */
    static Optional<Column> headed(String heading) {
        String key = Spelling.heading(heading);
        for (Column column : values()) {
            if (column.words.contains(key)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
