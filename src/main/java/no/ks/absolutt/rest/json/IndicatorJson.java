// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.math.BigDecimal;
import java.util.Set;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.indicator.Comparison;
import no.ks.absolutt.core.indicator.CountedFrom;
import no.ks.absolutt.core.indicator.Figure;
import no.ks.absolutt.core.indicator.IndicatorFacts;
import no.ks.absolutt.core.indicator.IndicatorField;
import no.ks.absolutt.view.FigureWords;

/**
 * An indicator. A figure that is not said is null; its text says why in words.
 *
 * @param countedFrom {@code 250}, {@code 20+} for at least twenty, or {@code <20}, of which no percentage is said; null for
 *     all but percentages
 */
public record IndicatorJson(
        String id,
        String name,
        String kind,
        BigDecimal value,
        String valueText,
        boolean fewerThanFive,
        String countedFrom,
        boolean approximate,
        String unit,
        String geography,
        String period,
        String source,
        String link,
        String fetched,
        String note,
        String comparedWith,
        BigDecimal comparisonValue,
        String comparisonValueText,
        boolean comparisonFewerThanFive,
        String comparisonCountedFrom,
        String comparisonSource,
        int revision,
        String changedAt,
        PersonJson changedBy) {

    private static final Set<IndicatorField> LOOSE = Set.of(
            IndicatorField.VALUE,
            IndicatorField.COUNTED_FROM,
            IndicatorField.APPROXIMATE,
            IndicatorField.COMPARISON_VALUE,
            IndicatorField.COMPARISON_COUNTED_FROM);

    /** The indicator as it is now. */
    public static IndicatorJson of(Kept<IndicatorFacts> kept, Names names) {
        return of(kept, Compared.of(kept.facts(), new FigureWords(names.words())), names);
    }

    private static IndicatorJson of(Kept<IndicatorFacts> kept, Compared compared, Names names) {
        IndicatorFacts facts = kept.facts();
        return new IndicatorJson(
                kept.key(),
                facts.name(),
                facts.measured().kind().name(),
                facts.measured().figure().number(),
                new FigureWords(names.words()).say(facts.measured()),
                facts.measured().figure().equals(Figure.FEWER_THAN_FIVE),
                code(facts.measured().countedFrom()),
                facts.measured().approximate(),
                facts.unit(),
                facts.geography().name(),
                facts.period(),
                facts.origin().source(),
                facts.origin().link(),
                Times.day(facts.origin().fetched()),
                facts.note(),
                compared.with,
                compared.value,
                compared.text,
                compared.fewer,
                compared.from,
                compared.source,
                kept.revision(),
                Times.time(kept.changedAt()),
                names.of(kept.changedBy()));
    }

    /** The figure to compare with; null and false where there is none. */
    private record Compared(String with, BigDecimal value, String text, boolean fewer, String from, String source) {

        static Compared of(IndicatorFacts facts, FigureWords figures) {
            Comparison one = facts.comparison();
            if (one == null) {
                return new Compared(null, null, null, false, null, null);
            }
            return new Compared(
                    one.with(),
                    one.figure().number(),
                    figures.say(one.figure(), facts.measured().kind()),
                    one.figure().equals(Figure.FEWER_THAN_FIVE),
                    code(one.countedFrom()),
                    one.source());
        }
    }

    /** What was typed into a new one. */
    public static Typed<IndicatorField> added(RequestBody body) {
        return FormJson.added(body, IndicatorField.class, LOOSE);
    }

    /** What was typed into one that is there. */
    public static Typed<IndicatorField> changed(RequestBody body) {
        return FormJson.changed(body, IndicatorField.class, LOOSE);
    }

    private static String code(CountedFrom countedFrom) {
        return countedFrom == null ? null : countedFrom.code();
    }
}
