// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The texts that facts.js puts on the page, given to it as attributes {@code data-text-…} of a macro's root: in a template,
 * {@code #foreach($text in $texts) data-text-${text.name}="$text.text"#end}. Their placeholders are kept: the script fills
 * them in.
 */
public final class FactTexts {

    private static final Object[] PLACEHOLDERS = {"{0}", "{1}", "{2}", "{3}", "{4}"};

    /** Those that the tracker has too. */
    private static final List<String> SHARED = List.of(
            "saving",
            "saved",
            "cancel",
            "removed",
            "error-network",
            "error-unknown",
            "error-login",
            "error-read-only",
            "reference",
            "conflict-mine",
            "conflict-theirs",
            "keep-mine",
            "use-theirs",
            "none",
            "yes",
            "no");

    private static final List<String> OWN = List.of(
            "conflict-title",
            "conflict-who",
            "conflict-gone",
            "error-forbidden",
            "remove-ask",
            "remove-yes",
            "removed-what",
            "count");

    /** Those of «Angre» where somebody has changed the fact meanwhile. */
    private static final List<String> UNDO = List.of(
            "undo-title", "undo-who", "undo-gone", "undo-mine", "undo-theirs", "undo-yes", "undo-no", "undo-done");

    private FactTexts() {}

    /** Those that every list of facts needs. */
    public static List<LinkedHashMap<String, Object>> in(Words words) {
        List<LinkedHashMap<String, Object>> texts = new ArrayList<>();
        texts.addAll(of(words, "script.", SHARED));
        texts.addAll(of(words, "facts.", OWN));
        texts.addAll(undo(words));
        return texts;
    }

    /** Those that undo.js needs beside them. */
    static List<LinkedHashMap<String, Object>> undo(Words words) {
        return of(words, "facts.", UNDO);
    }

    /**
     * Texts of a macro's own, to be put beside the others.
     *
     * @param prefix the first part of their keys, with a dot at its end
     * @param names the rest of their keys, which is what the script asks for; lower case with hyphens
     */
    public static List<LinkedHashMap<String, Object>> of(Words words, String prefix, List<String> names) {
        List<LinkedHashMap<String, Object>> texts = new ArrayList<>();
        names.forEach(name -> texts.add(new Fields()
                .with("name", name)
                .with("text", words.text(prefix + name, PLACEHOLDERS))
                .map()));
        return texts;
    }
}
