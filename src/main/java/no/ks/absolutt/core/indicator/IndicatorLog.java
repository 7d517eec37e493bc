// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.log.Difference;

/**
 * The log of indicators as it may be shown. A percentage that was logged while it was said to be of many, and that a later
 * row says is of fewer than {@link CountedFrom#FEWEST}, is not shown in the earlier rows either. For one reading.
 */
public final class IndicatorLog {

    /** Each figure's field with the one for what a percentage is counted from. */
    private static final Map<String, String> BASIS = Map.of(
            IndicatorField.VALUE.key(), IndicatorField.COUNTED_FROM.key(),
            IndicatorField.COMPARISON_VALUE.key(), IndicatorField.COMPARISON_COUNTED_FROM.key());

    /** The figures' fields, by indicator, whose percentages are of too few as far as the rows read so far say. */
    private final Map<String, Set<String>> ofTooFew = new HashMap<>();

    private IndicatorLog() {}

    /**
     * The changes without those percentages; changes of other kinds of facts are left as they are.
     *
     * @param newestFirst with every later change of an indicator that has a change among them
     */
    public static List<FactChange> shown(List<FactChange> newestFirst) {
        IndicatorLog log = new IndicatorLog();
        return newestFirst.stream().map(log::shown).toList();
    }

    private FactChange shown(FactChange change) {
        FactDeed deed = change.deed();
        if (deed.kind() != FactKind.INDICATOR) {
            return change;
        }
        Set<String> after = ofTooFew.computeIfAbsent(deed.key(), unused -> new HashSet<>());
        BASIS.forEach((figure, basis) -> difference(deed, basis)
                .filter(one -> CountedFrom.TOO_FEW.code().equals(one.to()))
                .ifPresent(one -> after.add(figure)));
        Set<String> before = wasAPercentage(deed) ? after : Set.of();
        FactDeed shown = new FactDeed(deed.kind(), deed.key(), deed.subject(), shown(deed, before, after));
        ofTooFew.put(deed.key(), new HashSet<>(before));
        return new FactChange(change.revision(), change.at(), change.by(), shown);
    }

    /** Whether the figures were percentages before the deed, where they are afterwards. */
    private static boolean wasAPercentage(FactDeed deed) {
        return difference(deed, IndicatorField.KIND.key())
                .map(one -> IndicatorKind.PERCENTAGE.name().equals(one.from()))
                .orElse(true);
    }

    private static Optional<Difference> difference(FactDeed deed, String field) {
        return deed.differences().stream()
                .filter(one -> one.field().equals(field))
                .findFirst();
    }

    private static List<Difference> shown(FactDeed deed, Set<String> before, Set<String> after) {
        List<Difference> differences = new ArrayList<>();
        for (Difference one : deed.differences()) {
            String from = before.contains(one.field()) ? hidden(one.from()) : one.from();
            String to = after.contains(one.field()) ? hidden(one.to()) : one.to();
            if (!Objects.equals(from, to)) {
                differences.add(new Difference(one.field(), from, to));
            }
        }
        return differences;
    }

    private static String hidden(String figure) {
        return figure == null ? null : Figure.COUNTED_FROM_TOO_FEW.code();
    }
}
