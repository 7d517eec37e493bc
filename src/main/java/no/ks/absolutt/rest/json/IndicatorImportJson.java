// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.indicator.ImportedRow;
import no.ks.absolutt.core.indicator.IndicatorFacts;
import no.ks.absolutt.core.indicator.IndicatorField;
import no.ks.absolutt.view.FigureWords;

/** A pasted table, row by row. */
public record IndicatorImportJson(List<RowJson> rows) {

    private static final String LIST = "list";
    /** What can hold for the rows that do not say it themselves. */
    private static final List<IndicatorField> OTHERWISE = List.of(
            IndicatorField.KIND,
            IndicatorField.GEOGRAPHY,
            IndicatorField.PERIOD,
            IndicatorField.SOURCE,
            IndicatorField.COUNTED_FROM);

    /**
     * A figure of it.
     *
     * @param row number of its line, from 1
     * @param value in words, as it will be shown
     * @param problems what must be mended before it can be added, in words
     */
    public record RowJson(
            int row, String name, String value, String unit, String period, List<String> problems, boolean saved) {

        private static RowJson of(ImportedRow row, Names names) {
            IndicatorFacts facts = row.facts();
            boolean isKnown =
                    facts.measured().figure() != null && facts.measured().kind() != null;
            return new RowJson(
                    row.row(),
                    facts.name(),
                    isKnown ? new FigureWords(names.words()).say(facts.measured()) : null,
                    facts.unit(),
                    facts.period(),
                    names.words().say(row.problems()),
                    row.saved());
        }
    }

    /** The table in words. */
    public static IndicatorImportJson of(List<ImportedRow> rows, Names names) {
        return new IndicatorImportJson(
                rows.stream().map(row -> RowJson.of(row, names)).toList());
    }

    /** The pasted text in the request; refuses INVALID. */
    public static String text(RequestBody body) {
        Set<String> known = OTHERWISE.stream().map(IndicatorField::key).collect(Collectors.toSet());
        known.add(LIST);
        body.allowOnly(known);
        return body.requiredText(LIST);
    }

    /** What holds for the rows that do not say it themselves. */
    public static Typed<IndicatorField> otherwise(RequestBody body) {
        Typed<IndicatorField> typed = new Typed<>(IndicatorField.class);
        OTHERWISE.stream()
                .filter(field -> body.has(field.key()))
                .forEach(field -> typed.with(field, body.typed(field.key()).value()));
        return typed;
    }
}
