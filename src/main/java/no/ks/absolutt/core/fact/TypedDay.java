// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.text.Message;

/** A day as a form sends it, 2021-04-12, or as people write it, 12.4.2021. */
final class TypedDay {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern NORWEGIAN = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");

    private TypedDay() {}

    /** The day; null for nothing. Refuses INVALID what is no day, or not of our time. */
    static LocalDate of(String field, String text) {
        if (text == null) {
            return null;
        }
        Matcher iso = ISO.matcher(text);
        Matcher norwegian = NORWEGIAN.matcher(text);
        try {
            if (iso.matches()) {
                return checked(field, day(iso.group(1), iso.group(2), iso.group(3)));
            }
            if (norwegian.matches()) {
                return checked(field, day(norwegian.group(3), norwegian.group(2), norwegian.group(1)));
            }
        } catch (DateTimeException noDay) {
            throw noDay(field);
        }
        throw noDay(field);
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static LocalDate checked(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw Refusal.invalid(field, Message.of("refusal.due.year", FIRST_YEAR, LAST_YEAR));
        }
        return day;
    }

    private static Refusal noDay(String field) {
        return Refusal.invalid(field, Message.of("fact.refusal.day"));
    }
}
