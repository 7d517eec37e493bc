// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.HashMap;
import java.util.Map;
import no.ks.absolutt.core.access.People;

/** Names of people, for one rendering or answer: each user is looked up once. Not thread-safe. */
public final class PersonNames {

    private final People people;
    private final Words words;
    private final Map<String, String> known = new HashMap<>();

    /** Names from the host, in the language of those words where there is none. */
    public PersonNames(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    /** The full name of the user; «Tidligere bruker» for one who has been removed; null for null. */
    public String of(String userKey) {
        return userKey == null ? null : known.computeIfAbsent(userKey, this::lookUp);
    }

    private String lookUp(String userKey) {
        String name = people.withKey(userKey).name();
        return name == null || name.isBlank() ? words.text("person.removed") : name;
    }
}
