// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.view.FactSentences;

/**
 * A change of a fact, in words.
 *
 * @param text who did what, and when
 * @param details what it changed, a line each; may be empty
 * @param key of the fact
 * @param undoable whether it can be taken back, where it is the fact's latest
 */
public record FactChangeJson(
        String at, PersonJson by, String text, List<String> details, String key, int revision, boolean undoable) {

    /** The change in those words. */
    public static FactChangeJson of(FactChange change, FactSentences sentences, Names names) {
        return new FactChangeJson(
                Times.time(change.at()),
                names.of(change.by()),
                sentences.sentence(change),
                sentences.whole(change),
                change.deed().key(),
                change.revision(),
                change.isUndoable());
    }
}
