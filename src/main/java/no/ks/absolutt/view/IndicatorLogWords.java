// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.ks.absolutt.core.indicator.CountedFrom;
import no.ks.absolutt.core.indicator.IndicatorField;

/** The values that the log has of indicators, in words. */
final class IndicatorLogWords {

    private final Words words;

    IndicatorLogWords(Words words) {
        this.words = words;
    }

    /** The value of the field with that key; the value is not null. */
    String value(String field, String written) {
        if (is(IndicatorField.KIND, field)) {
            return words.text(IndicatorsView.KIND + written);
        }
        if (is(IndicatorField.GEOGRAPHY, field)) {
            return words.text(IndicatorsView.GEOGRAPHY + written);
        }
        if (is(IndicatorField.VALUE, field) || is(IndicatorField.COMPARISON_VALUE, field)) {
            return figure(written);
        }
        if (is(IndicatorField.COUNTED_FROM, field) || is(IndicatorField.COMPARISON_COUNTED_FROM, field)) {
            return new FigureWords(words).say(CountedFrom.ofCode(written));
        }
        if (is(IndicatorField.APPROXIMATE, field)) {
            return words.text("script.yes");
        }
        return is(IndicatorField.FETCHED, field) ? new Dates(words).day(LocalDate.parse(written)) : written;
    }

    /** A number, why it is not said, or «1–4» for a small count. */
    private String figure(String written) {
        return words.find("indicator.hidden." + written)
                .orElseGet(() -> written.matches("-?\\d+(\\.\\d+)?")
                        ? new FigureWords(words).say(new BigDecimal(written))
                        : written);
    }

    private static boolean is(IndicatorField field, String key) {
        return field.key().equals(key);
    }
}
