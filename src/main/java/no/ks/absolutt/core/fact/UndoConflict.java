// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.util.List;
import java.util.Objects;
import no.ks.absolutt.core.log.Difference;

/**
 * That a fact has been changed since the change that somebody wants to take back: both values, so that she can choose.
 *
 * @param taken the change to be taken back
 * @param latest the fact's latest change
 * @param values from what stands now to what would be put back; for one that comes and goes, {@link FactDeed#REMOVED} alone
 */
public record UndoConflict(FactChange taken, FactChange latest, List<Difference> values) {

    public UndoConflict {
        values = List.copyOf(values);
    }

    /** What taking that change back would do now; {@code changes} are all of the fact, newest first. */
    static UndoConflict of(FactChange taken, List<FactChange> changes) {
        List<Difference> values = comesOrGoes(taken)
                ? List.of(new Difference(
                        FactDeed.REMOVED, flag(isGone(changes)), flag(FactVerb.of(taken) != FactVerb.REMOVED)))
                : taken.deed().differences().stream()
                        .map(one -> new Difference(one.field(), now(one.field(), changes), one.from()))
                        .toList();
        return new UndoConflict(taken, changes.get(0), values);
    }

    /** Whether everything stands already as it would be put back. */
    boolean isSettled() {
        return values.stream().allMatch(one -> Objects.equals(one.from(), one.to()));
    }

    /** Whether a fact with those changes, newest first, has been removed. */
    static boolean isGone(List<FactChange> changes) {
        return changes.stream()
                .filter(UndoConflict::comesOrGoes)
                .findFirst()
                .filter(one -> FactVerb.of(one) == FactVerb.REMOVED)
                .isPresent();
    }

    private static boolean comesOrGoes(FactChange change) {
        return change.deed().kind().isItem() && FactVerb.of(change) != FactVerb.CHANGED;
    }

    private static String now(String field, List<FactChange> changes) {
        return changes.stream()
                .flatMap(change -> change.deed().of(field).stream())
                .findFirst()
                .map(Difference::to)
                .orElse(null);
    }

    private static String flag(boolean is) {
        return is ? String.valueOf(true) : null;
    }
}
