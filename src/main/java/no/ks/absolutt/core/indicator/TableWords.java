// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.util.Locale;
import java.util.Map;
import no.ks.absolutt.core.fact.Typed;

/** Understands the words that tables have for kinds and areas, and fills in what a row does not say itself. */
final class TableWords {

    private static final Map<String, IndicatorKind> KINDS = Map.ofEntries(
            Map.entry("antall personer", IndicatorKind.PERSONS),
            Map.entry("tal på personar", IndicatorKind.PERSONS),
            Map.entry("personer", IndicatorKind.PERSONS),
            Map.entry("personar", IndicatorKind.PERSONS),
            Map.entry("count of persons", IndicatorKind.PERSONS),
            Map.entry("annet antall", IndicatorKind.COUNT),
            Map.entry("anna tal", IndicatorKind.COUNT),
            Map.entry("another count", IndicatorKind.COUNT),
            Map.entry("prosent", IndicatorKind.PERCENTAGE),
            Map.entry("andel", IndicatorKind.PERCENTAGE),
            Map.entry("del", IndicatorKind.PERCENTAGE),
            Map.entry("percentage", IndicatorKind.PERCENTAGE),
            Map.entry("%", IndicatorKind.PERCENTAGE),
            Map.entry("annet", IndicatorKind.OTHER),
            Map.entry("anna", IndicatorKind.OTHER),
            Map.entry("other", IndicatorKind.OTHER));
    private static final Map<String, Geography> AREAS = Map.ofEntries(
            Map.entry("kommunen", Geography.MUNICIPALITY),
            Map.entry("kommune", Geography.MUNICIPALITY),
            Map.entry("the municipality", Geography.MUNICIPALITY),
            Map.entry("fylket", Geography.COUNTY),
            Map.entry("fylke", Geography.COUNTY),
            Map.entry("the county", Geography.COUNTY),
            Map.entry("landet", Geography.COUNTRY),
            Map.entry("hele landet", Geography.COUNTRY),
            Map.entry("heile landet", Geography.COUNTRY),
            Map.entry("norge", Geography.COUNTRY),
            Map.entry("noreg", Geography.COUNTRY),
            Map.entry("the country", Geography.COUNTRY));

    private TableWords() {}

    /**
     * What the row says, with codes for words.
     *
     * @param otherwise what holds where it says nothing
     */
    static Typed<IndicatorField> understood(Typed<IndicatorField> row, Typed<IndicatorField> otherwise) {
        Typed<IndicatorField> typed = new Typed<>(IndicatorField.class);
        for (IndicatorField field : IndicatorField.values()) {
            String text = row.text(field) == null ? otherwise.text(field) : row.text(field);
            if (text != null) {
                typed.with(field, text);
            }
        }
        code(typed, IndicatorField.GEOGRAPHY, AREAS);
        code(typed, IndicatorField.KIND, KINDS);
        return row.text(IndicatorField.KIND) == null && isPercentage(row)
                ? typed.with(IndicatorField.KIND, IndicatorKind.PERCENTAGE.name())
                : typed;
    }

    private static <E extends Enum<E>> void code(
            Typed<IndicatorField> typed, IndicatorField field, Map<String, E> words) {
        String text = typed.text(field);
        E code = text == null ? null : words.get(text.toLowerCase(Locale.ROOT));
        if (code != null) {
            typed.with(field, code.name());
        }
    }

    private static boolean isPercentage(Typed<IndicatorField> row) {
        String value = row.text(IndicatorField.VALUE);
        String unit = row.text(IndicatorField.UNIT);
        boolean bySign = value != null
                && (value.endsWith("%") || value.toLowerCase(Locale.ROOT).endsWith("prosent"));
        return bySign || unit != null && KINDS.get(unit.toLowerCase(Locale.ROOT)) == IndicatorKind.PERCENTAGE;
    }
}
