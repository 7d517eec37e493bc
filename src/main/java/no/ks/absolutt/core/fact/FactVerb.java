// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.util.Objects;
import java.util.Optional;
import no.ks.absolutt.core.log.Difference;

/** What a change did, in one word; words are {@code fact.did.{name}}. */
public enum FactVerb {
    ADDED,
    CHANGED,
    REMOVED,
    /** Came back after it had been removed. */
    RESTORED;

    /** What that change did. */
    public static FactVerb of(FactChange change) {
        FactDeed deed = change.deed();
        return deed.kind().isItem() ? ofItem(change) : ofValue(deed);
    }

    /** A member has no field for being removed: she has a group, or none. */
    private static FactVerb ofItem(FactChange change) {
        Optional<Difference> removed = change.deed().of(FactDeed.REMOVED);
        Optional<Difference> group =
                change.deed().kind() == FactKind.MEMBER ? change.deed().of(FactDeed.GROUP) : Optional.empty();
        boolean isGone = removed.filter(one -> isTrue(one.to())).isPresent()
                || group.filter(one -> one.to() == null).isPresent();
        if (isGone) {
            return REMOVED;
        }
        boolean comes = removed.filter(one -> isTrue(one.from())).isPresent()
                || group.filter(one -> one.from() == null).isPresent();
        if (comes) {
            return change.revision() == 1 ? ADDED : RESTORED;
        }
        return change.revision() == 1 && isNewWithItsFirst(change.deed().kind()) ? ADDED : CHANGED;
    }

    /** Areas and roles that everybody has are there before anybody says something of them. */
    private static boolean isNewWithItsFirst(FactKind kind) {
        return kind != FactKind.ROLE_AREA && kind != FactKind.ROLE_CHOICE && kind != FactKind.MEMBER;
    }

    /** A letter of the role map says something also where it is empty. */
    private static FactVerb ofValue(FactDeed deed) {
        if (deed.kind() == FactKind.ROLE_CELL) {
            return CHANGED;
        }
        if (!deed.differences().isEmpty()
                && deed.differences().stream().map(Difference::to).allMatch(Objects::isNull)) {
            return REMOVED;
        }
        return deed.differences().stream().map(Difference::from).allMatch(Objects::isNull) ? ADDED : CHANGED;
    }

    private static boolean isTrue(String written) {
        return String.valueOf(true).equals(written);
    }
}
