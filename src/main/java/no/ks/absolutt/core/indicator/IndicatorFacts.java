// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.indicator;

import java.util.LinkedHashMap;
import java.util.Map;
import no.ks.absolutt.core.fact.LoggedFact;

/**
 * An indicator: one figure for one period.
 *
 * @param unit what it counts, such as «barn»; null for none
 * @param period as written: «2018», «skoleåret 2020/21»
 * @param note null for none
 * @param comparison null for none
 */
public record IndicatorFacts(
        String name,
        Measured measured,
        String unit,
        Geography geography,
        String period,
        Origin origin,
        String note,
        Comparison comparison)
        implements LoggedFact {

    @Override
    public String subject() {
        return name;
    }

    @Override
    public Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        put(written, IndicatorField.NAME, name);
        put(written, IndicatorField.KIND, measured.kind());
        put(written, IndicatorField.VALUE, measured.figure().logged(measured.kind()));
        put(written, IndicatorField.COUNTED_FROM, code(measured.countedFrom()));
        put(written, IndicatorField.APPROXIMATE, measured.approximate() ? true : null);
        put(written, IndicatorField.UNIT, unit);
        put(written, IndicatorField.GEOGRAPHY, geography);
        put(written, IndicatorField.PERIOD, period);
        put(written, IndicatorField.SOURCE, origin.source());
        put(written, IndicatorField.LINK, origin.link());
        put(written, IndicatorField.FETCHED, origin.fetched());
        put(written, IndicatorField.NOTE, note);
        if (comparison != null) {
            put(written, IndicatorField.COMPARED_WITH, comparison.with());
            put(written, IndicatorField.COMPARISON_VALUE, comparison.figure().logged(measured.kind()));
            put(written, IndicatorField.COMPARISON_COUNTED_FROM, code(comparison.countedFrom()));
            put(written, IndicatorField.COMPARISON_SOURCE, comparison.source());
        }
        return written;
    }

    private static String code(CountedFrom countedFrom) {
        return countedFrom == null ? null : countedFrom.code();
    }

    private static void put(Map<String, String> written, IndicatorField field, Object value) {
        if (value != null) {
            written.put(field.key(), value.toString());
        }
    }
}
