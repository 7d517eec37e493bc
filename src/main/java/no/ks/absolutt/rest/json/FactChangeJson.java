// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.view.MemberSentences;

/**
 * A change of a fact, in words.
 *
 * @param text who did what, and when
 * @param details what it changed, a line each; may be empty
 */
public record FactChangeJson(String at, PersonJson by, String text, List<String> details) {

    /** A change of a member of a group. */
    public static FactChangeJson ofMember(FactChange change, Names names) {
        MemberSentences sentences = names.memberSentences();
        return new FactChangeJson(
                Times.time(change.at()), names.of(change.by()), sentences.sentence(change), sentences.details(change));
    }
}
