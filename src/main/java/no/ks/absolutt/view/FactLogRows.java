// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.municipality.ProgrammeSpace;

/**
 * Rows of a log of facts as templates read them, asked for newest first: the first of a fact is its latest, which can be
 * taken back. For one rendering.
 */
final class FactLogRows {

    private final Words words;
    private final FactSentences sentences;
    private final SpaceCalls calls;
    private final boolean mayUndo;
    private final Set<String> seen = new HashSet<>();

    /** Rows of the log of that space; {@code mayUndo} whether the reader gets the button. */
    FactLogRows(Showing showing, ProgrammeSpace space, RoleNames roles, boolean mayUndo) {
        this.words = showing.words();
        this.sentences = new FactSentences(words, showing.names(), roles);
        this.calls = new SpaceCalls(showing, space);
        this.mayUndo = mayUndo;
    }

    /** A row among others, in few words. */
    LinkedHashMap<String, Object> brief(FactChange change) {
        return row(change, sentences.brief(change));
    }

    /** The rows of the log of one kind. */
    List<LinkedHashMap<String, Object>> whole(List<FactChange> changes) {
        return changes.stream()
                .map(change -> row(change, sentences.whole(change)))
                .toList();
    }

    private LinkedHashMap<String, Object> row(FactChange change, List<String> details) {
        FactDeed deed = change.deed();
        boolean isLatest = seen.add(deed.kind() + ":" + deed.key());
        return new Fields()
                .with("text", sentences.sentence(change))
                .with("details", details)
                .with("undo", mayUndo && isLatest && change.isUndoable() ? undo(change) : null)
                .map();
    }

    private LinkedHashMap<String, Object> undo(FactChange change) {
        FactDeed deed = change.deed();
        return new OneClick(
                        words.text("script.undo"),
                        words.text("progress.undo.what", sentences.subject(deed)),
                        "POST",
                        calls.to("facts/undo"),
                        "{\"kind\":\"" + deed.kind() + "\",\"key\":\"" + deed.key() + "\"}",
                        change.revision())
                .map();
    }
}
