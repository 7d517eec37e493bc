// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.progress.Status;

/**
 * The texts that progress.js puts on the page, given to it as attributes {@code data-text-…}. Their placeholders are kept:
 * the script fills them in.
 */
final class ScriptTexts {

    /** The keys are {@code script.} and these. */
    static final List<String> NAMES = List.of(
            "saving",
            "saved",
            "saved-what",
            "sum",
            "nothing-counts",
            "changed",
            "change",
            "change-status",
            "reported-by",
            "note-now",
            "note-gone",
            "evidence-now",
            "evidence-gone",
            "due-now",
            "due-gone",
            "due-own",
            "due-unknown",
            "support-now",
            "support-gone",
            "support",
            "overdue",
            "soon",
            "log-empty",
            "question",
            "question-ask",
            "question-help",
            "answer",
            "documented",
            "undocumented",
            "undo",
            "undo-what",
            "undone",
            "dialog-help",
            "status",
            "note",
            "note-help",
            "evidence",
            "evidence-help",
            "due",
            "due-help",
            "support-help",
            "save",
            "cancel",
            "removed",
            "error-network",
            "error-unknown",
            "error-forbidden",
            "error-login",
            "error-read-only",
            "reference",
            "try-again",
            "conflict-title",
            "conflict-who",
            "conflict-gone",
            "conflict-mine",
            "conflict-theirs",
            "keep-mine",
            "use-theirs",
            "none",
            "yes",
            "no");

    private static final Object[] PLACEHOLDERS = {"{0}", "{1}", "{2}", "{3}", "{4}"};

    private final Words words;

    ScriptTexts(Words words) {
        this.words = words;
    }

    List<LinkedHashMap<String, Object>> list() {
        List<LinkedHashMap<String, Object>> texts = new ArrayList<>();
        NAMES.forEach(name -> texts.add(text(name, words.text("script." + name, PLACEHOLDERS))));
        for (Status status : Status.values()) {
            texts.add(text(status.name(), words.text("status." + status)));
        }
        texts.addAll(FactTexts.undo(words));
        return texts;
    }

    private static LinkedHashMap<String, Object> text(String name, String text) {
        return new Fields().with("name", name).with("text", text).map();
    }
}
