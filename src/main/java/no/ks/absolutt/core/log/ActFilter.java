// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.log;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which acts are asked for; what is null or empty does not narrow. Immutable.
 *
 * @param programme key of a programme
 * @param words each must stand in the subject or in a value that was changed; upper and lower case count alike
 * @param kind their kind
 * @param from the first moment
 * @param until the first moment after
 */
public record ActFilter(String programme, List<String> words, ActKind kind, Instant from, Instant until) {

    /** Everything. */
    public static final ActFilter ALL = new ActFilter(null, List.of(), null, null, null);

    public ActFilter {
        words = List.copyOf(words);
    }

    /** The acts of one programme; null for those of all and of none. */
    public static ActFilter ofProgramme(String programme) {
        return new ActFilter(programme, List.of(), null, null, null);
    }

    /** The text that the words are looked for in: subject and values, in lower case. */
    public static String searched(Deed deed) {
        StringBuilder text = new StringBuilder(deed.subject());
        deed.differences().stream()
                .flatMap(each -> Stream.of(each.from(), each.to()))
                .forEach(value -> text.append(value == null ? "" : "\n" + value));
        return lowerCase(text.toString());
    }

    /** The words as they stand in {@link #searched}. */
    public List<String> searchedWords() {
        return words.stream().map(ActFilter::lowerCase).toList();
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
