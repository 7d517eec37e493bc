// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.group.GroupRole;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.view.ActWords;
import no.ks.absolutt.view.FactSentences;
import no.ks.absolutt.view.PersonNames;
import no.ks.absolutt.view.RoleNames;
import no.ks.absolutt.view.Words;

/** The language of one answer and the users named in it. For one thread. */
public final class Names {

    private final PersonNames names;
    private final Words words;

    /** For one answer in the language of the words. */
    public Names(People people, Words words) {
        this.names = new PersonNames(people, words);
        this.words = words;
    }

    /** The words of the answer. */
    public Words words() {
        return words;
    }

    /** Acts of the log in words. */
    public ActWords actWords() {
        return new ActWords(words, names);
    }

    /** Changes of facts of that space in words, with the names of the roles that they have by code. */
    public FactSentences factSentences(ProgrammeSpace space, List<GroupRole> roles) {
        return new FactSentences(words, names, RoleNames.of(words, space, roles));
    }

    /** The user with that key; null for null. */
    public PersonJson of(String userKey) {
        return userKey == null ? null : new PersonJson(userKey, names.of(userKey));
    }

    /** The person; null for null. */
    public PersonJson of(Person person) {
        return person == null ? null : of(person.key());
    }
}
