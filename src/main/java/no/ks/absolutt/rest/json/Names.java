// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.view.ActWords;
import no.ks.absolutt.view.MemberSentences;
import no.ks.absolutt.view.PersonNames;
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

    /** Changes of members of groups in words. */
    public MemberSentences memberSentences() {
        return new MemberSentences(words, names);
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
