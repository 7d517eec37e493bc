// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.UndoConflict;
import no.ks.absolutt.core.fact.UndoFact;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.view.FactSentences;

/** «Angre» of a change of a fact: what is asked for, and the answers. */
public final class UndoJson {

    private static final String KIND = "kind";
    private static final String KEY = "key";
    private static final String CHANGE = "change";
    private static final String REVISION = "revision";

    private UndoJson() {}

    /** What the request asks for: the change is that which made the revision, where it is not said. */
    public static UndoFact.Wanted wanted(RequestBody body) {
        body.allowOnly(Set.of(KIND, KEY, CHANGE, REVISION));
        int revision = body.requiredNumber(REVISION);
        int change = body.has(CHANGE) ? body.requiredNumber(CHANGE) : revision;
        return new UndoFact.Wanted(body.requiredValue(KIND, FactKind.class), body.requiredText(KEY), change, revision);
    }

    /**
     * What came of it.
     *
     * @param revision of the fact then
     * @param text the row of the log, in words
     * @param messages what a person should know, in words; most often none
     */
    public record Done(int revision, String text, List<String> details, List<String> messages) {

        /** The answer in those words. */
        public static Done of(UndoFact.Undone undone, FactSentences sentences, Names names) {
            FactChange latest = undone.latest();
            return new Done(
                    latest.revision(),
                    sentences.sentence(latest),
                    sentences.whole(latest),
                    names.words().say(undone.said()));
        }
    }

    /**
     * What stands now and what the undoing would put back, since the fact has been changed meanwhile.
     *
     * @param fields in words; empty where the log does not say
     */
    public record Both(int revision, String changedAt, PersonJson changedBy, List<Value> fields) {

        /** Both in those words. */
        public static Both of(UndoConflict conflict, FactSentences sentences, Names names) {
            FactChange latest = conflict.latest();
            FactDeed deed = conflict.taken().deed();
            return new Both(
                    latest.revision(),
                    Times.time(latest.at()),
                    names.of(latest.by()),
                    conflict.values().stream()
                            .filter(one -> FactSentences.isShown(deed, one.field()))
                            .map(one -> Value.of(deed, one, sentences))
                            .toList());
        }
    }

    /** A field of the fact, all in words. */
    public record Value(String name, String undone, String now) {

        private static Value of(FactDeed deed, Difference one, FactSentences sentences) {
            return new Value(
                    sentences.label(deed, one.field()),
                    sentences.value(deed, one.field(), one.to()),
                    sentences.value(deed, one.field(), one.from()));
        }
    }
}
