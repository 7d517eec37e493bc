// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.util.List;
import no.ks.absolutt.core.log.Difference;

/**
 * What somebody is about to do to a fact, before it is a {@link FactChange}. Immutable.
 *
 * @param key of the fact among those of its kind in the space, such as {@code 17} or {@code grunnskole:REK:today}
 * @param subject what it is done to, in words of the space's people: a measure's or an indicator's name, a role. Never the
 *     name of a person
 * @param differences what it changes; empty where the kind says all
 */
public record FactDeed(FactKind kind, String key, String subject, List<Difference> differences) {

    public FactDeed {
        differences = List.copyOf(differences);
    }

    /** A deed without differences. */
    public static FactDeed of(FactKind kind, String key, String subject) {
        return new FactDeed(kind, key, subject, List.of());
    }

    /** The same with one difference more, where there is one; see {@link Difference#added}. */
    public FactDeed with(String field, Object from, Object to) {
        return new FactDeed(kind, key, subject, Difference.added(differences, field, from, to));
    }
}
