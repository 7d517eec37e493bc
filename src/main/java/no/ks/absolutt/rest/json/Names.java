// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.HashMap;
import java.util.Map;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.view.Words;

/** The users named in one answer, each looked up once, in the answer's language. For one thread. */
public final class Names {

    private final People people;
    private final Words words;
    private final Map<String, PersonJson> known = new HashMap<>();

    /** For one answer in the language of the words. */
    public Names(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    /** The words of the answer. */
    public Words words() {
        return words;
    }

    /** The user with that key; null for null. */
    public PersonJson of(String userKey) {
        return userKey == null ? null : known.computeIfAbsent(userKey, key -> of(people.withKey(key)));
    }

    /** The person; null for null. */
    public PersonJson of(Person person) {
        if (person == null) {
            return null;
        }
        return new PersonJson(person.key(), person.name() == null ? words.text("person.removed") : person.name());
    }
}
