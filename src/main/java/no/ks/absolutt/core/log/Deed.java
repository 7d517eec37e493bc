// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.log;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What somebody is about to do, before it is an {@link Act}. Immutable.
 *
 * @param programme key of the programme it concerns; null where it concerns none
 * @param subject what it is done to, in the words that KS knows it by: «Samling 2», «3420 Elverum», «Jobb 7». Never a
 *     person's name
 * @param differences what it changes; empty where the kind says all
 */
public record Deed(ActKind kind, String programme, String subject, List<Difference> differences) {

    public Deed {
        differences = List.copyOf(differences);
    }

    /** A deed without differences. */
    public static Deed of(ActKind kind, String programme, String subject) {
        return new Deed(kind, programme, subject, List.of());
    }

    /** The same with one difference more, where there is one; values are written with {@code toString}, and an
     * empty one is nothing. */
    public Deed with(String field, Object from, Object to) {
        return new Deed(kind, programme, subject, Difference.added(differences, field, from, to));
    }

    /** The same with the values of that field in other words; an absent value stays absent. */
    public Deed worded(String field, UnaryOperator<String> words) {
        List<Difference> worded = differences.stream()
                .map(one -> one.field().equals(field)
                        ? new Difference(field, inWords(one.from(), words), inWords(one.to(), words))
                        : one)
                .toList();
        return new Deed(kind, programme, subject, worded);
    }

    private static String inWords(String value, UnaryOperator<String> words) {
        return value == null ? null : words.apply(value);
    }
}
