// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.ks.absolutt.core.compat.Findings;

/**
 * Where a signature was read and how sure it is.
 *
 * @param mark how sure; the first sentence decides
 * @param source the sentences that say so
 */
record Evidence(Findings.Evidence mark, String source) {

    /** How a sentence that says so begins. */
    private static final Map<String, Findings.Evidence> MARKS = Map.of(
            "Confirmed", Findings.Evidence.CONFIRMED,
            "Seen in use", Findings.Evidence.SEEN,
            "Unconfirmed", Findings.Evidence.UNCONFIRMED);

    /** The sentences of a Javadoc comment that begin with a mark, in their order; none for null. */
    static List<String> sentences(String javadoc) {
        if (javadoc == null) {
            return List.of();
        }
        String text = javadoc.replaceAll("\\{@\\w+ ([^}]*)}", "$1").replaceAll("\\s+", " ");
        return Stream.of(text.split("(?<=\\.)\\s(?=[A-Z])"))
                .map(String::strip)
                .filter(sentence -> mark(sentence).isPresent())
                .toList();
    }

    /** What those sentences say together; nothing for none. */
    static Optional<Evidence> of(List<String> sentences) {
        String source = String.join(" ", sentences);
        return mark(source).map(mark -> new Evidence(mark, source));
    }

    private static Optional<Findings.Evidence> mark(String sentence) {
        return MARKS.keySet().stream()
                .filter(sentence::startsWith)
                .map(MARKS::get)
                .findFirst();
    }
}
