// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.Keeper;
import no.ks.absolutt.core.log.Difference;

/** Changes of a list of facts in plain words: «Kari Koordinator endret «Leseplan», 29. mars 2021». For one rendering. */
final class ListedFactSentences {

    private final Showing showing;
    private final Words words;
    private final String labels;
    private final BinaryOperator<String> values;

    /**
     * In the words of that list.
     *
     * @param labels what the keys of its fields' names begin with, with a dot at its end
     * @param values a field's key and its value as the log has it, which is never null, to the value in words
     */
    ListedFactSentences(Showing showing, String labels, BinaryOperator<String> values) {
        this.showing = showing;
        this.words = showing.words();
        this.labels = labels;
        this.values = values;
    }

    /** The changes in their order, each with its lines. */
    List<LinkedHashMap<String, Object>> of(List<FactChange> changes) {
        return changes.stream().map(this::one).toList();
    }

    private LinkedHashMap<String, Object> one(FactChange change) {
        String kind = kind(change);
        String who = showing.names().of(change.by());
        String when = showing.dates().dayOf(change.at());
        List<String> details = kind.equals("changed")
                ? change.deed().differences().stream().map(this::detail).toList()
                : List.of();
        return new Fields()
                .with("text", words.text("facts.log." + kind, who, change.deed().subject(), when))
                .with("details", details)
                .map();
    }

    private static String kind(FactChange change) {
        boolean removed =
                change.deed().differences().stream().anyMatch(one -> one.field().equals(Keeper.REMOVED));
        return removed ? "removed" : change.revision() == 1 ? "added" : "changed";
    }

    private String detail(Difference one) {
        String from = one.from() == null ? null : values.apply(one.field(), one.from());
        String to = one.to() == null ? null : values.apply(one.field(), one.to());
        String became = to == null
                ? words.text("log.detail.gone", from)
                : from == null ? to : words.text("log.detail.changed", from, to);
        return words.text("log.detail", words.text(labels + one.field()), became);
    }
}
