// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * Names in Norwegian order: æ, ø, å last, the letters ä and ö with æ and ø, other marks on letters left out, word by
 * word. "aa" is two letters: in the register it stands in Sámi names only. Not the JDK's collator, which reads "aa" as å
 * and leaves out spaces, and whose rules a cut-down run time may lack. Stateless.
 */
public final class NorwegianOrder {

    /** That order; names that differ only in case or marks stand in a fixed order too. */
    public static final Comparator<String> COMPARATOR =
            Comparator.comparing(NorwegianOrder::key).thenComparing(Comparator.naturalOrder());

    /** The three characters that follow z in ASCII. */
    private static final String AFTER_Z = "{|}";

    private static final String LAST_LETTERS = "æøå";
    private static final Locale NORWEGIAN = Locale.forLanguageTag("no");

    private NorwegianOrder() {}

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(NORWEGIAN)
                .replace('ä', 'æ')
                .replace('ö', 'ø')
                .replace('-', ' ')
                .chars()
                .forEach(letter -> key.append(weight((char) letter)));
        return key.toString();
    }

    private static char weight(char letter) {
        int place = LAST_LETTERS.indexOf(letter);
        return place < 0
                ? Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0)
                : AFTER_Z.charAt(place);
    }
}
