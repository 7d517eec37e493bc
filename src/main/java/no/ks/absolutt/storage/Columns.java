// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import no.ks.absolutt.core.programme.PlannedDay;
import no.ks.absolutt.core.text.LocalText;

/**
 * The columns of a row to be made, and how values are written in them: days as ISO 8601, instants as milliseconds since
 * 1970, enums by name. A null or an empty text is left out, since Oracle takes them for the same.
 */
final class Columns {

    private final Map<String, Object> values = new HashMap<>();

    Columns with(String column, Object value) {
        if (value != null && !value.equals("")) {
            values.put(column, value);
        }
        return this;
    }

    Columns with(String column, Enum<?> value) {
        return with(column, (Object) value.name());
    }

    Columns with(String column, LocalDate day) {
        return with(column, (Object) written(day));
    }

    Columns with(String column, LocalTime time) {
        return with(column, (Object) written(time));
    }

    Columns with(String column, Instant instant) {
        return with(column, (Object) instant.toEpochMilli());
    }

    /** The day now and the first day, in two columns. */
    Columns with(String day, String first, PlannedDay planned) {
        return with(day, planned.day()).with(first, planned.first());
    }

    /** The text in three columns: bokmål, nynorsk, English. */
    Columns with(String nb, String nn, String en, LocalText text) {
        return text == null ? this : with(nb, text.nb()).with(nn, text.nn()).with(en, text.en());
    }

    /** The placeholders of a condition {@code IN (…)} for so many values. */
    static String placeholders(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }

    Map<String, Object> values() {
        return values;
    }

    static String written(LocalDate day) {
        return day == null ? null : day.toString();
    }

    static String written(LocalTime time) {
        return time == null ? null : time.toString();
    }

    static LocalDate day(String written) {
        return written == null || written.isEmpty() ? null : LocalDate.parse(written);
    }

    static String text(String stored) {
        return stored == null || stored.isEmpty() ? null : stored;
    }

    static LocalText text(String nb, String nn, String en) {
        return text(nb) == null ? null : new LocalText(nb, text(nn), text(en));
    }
}
