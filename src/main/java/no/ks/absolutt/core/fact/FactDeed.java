// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.util.List;
import java.util.Optional;
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

    /** The field of a fact that comes and goes: whether it has been removed. */
    public static final String REMOVED = "removed";

    /** The group of a member: nothing while she is in none. */
    public static final String GROUP = "group";

    /** That a member has been confirmed to be as she was. */
    public static final String CONFIRMED = "confirmed";

    /** That a role was suggested to the group. */
    public static final String SUGGESTED = "suggested";

    /** That somebody who is shown by role alone has access. */
    public static final String ACCESS = "access";

    /** What a role of the municipality's own, whose holder has another too, is called. */
    public static final String INTO_NAME = "intoName";

    /** What stands in place of a value that the log does not keep: a count that could turn out to be of one to four persons. */
    public static final String WITHHELD = "1–4";

    /** What a percentage is counted from, where it is of so few that it is hidden: in earlier rows of the log too. */
    public static final String TOO_FEW = "<20";

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

    /** What it changes in that field; nothing where it leaves it as it was. */
    public Optional<Difference> of(String field) {
        return differences.stream().filter(one -> one.field().equals(field)).findFirst();
    }
}
