// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes a programme's key from its name: lower case, digits and hyphens. */
final class ProgrammeKey {

    private static final int LIMIT = 60;
    private static final Locale NORWEGIAN = Locale.forLanguageTag("no");

    private ProgrammeKey() {}

    /** The key for the name; with a number where others have it already. */
    static String of(String name, Predicate<String> taken) {
        String base = plain(name);
        String key = base;
        for (int turn = 2; taken.test(key); turn++) {
            key = base + "-" + turn;
        }
        return key;
    }

    private static String plain(String name) {
        String letters = name.toLowerCase(NORWEGIAN)
                .replace("absolutt", "")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a");
        String hyphened = Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String key = hyphened.length() > LIMIT ? hyphened.substring(0, LIMIT).replaceAll("-$", "") : hyphened;
        return key.isEmpty() ? "program" : key;
    }
}
