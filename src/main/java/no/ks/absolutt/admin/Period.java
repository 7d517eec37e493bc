// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.view.Words;

/**
 * From a programme's first session to its last, as far as days and semesters are known.
 *
 * @param from first day; null with {@code to} where no session has a date
 * @param to last day
 */
record Period(LocalDate from, LocalDate to) {

    static Period of(Programme programme) {
        List<LocalDate> days = programme.sessions().stream()
                .map(Session::date)
                .flatMap(Period::daysOf)
                .sorted()
                .toList();
        return days.isEmpty() ? new Period(null, null) : new Period(days.get(0), days.get(days.size() - 1));
    }

    boolean isKnown() {
        return from != null;
    }

    /** «2021–2022», «2021», or that it is not settled. */
    String in(Words words) {
        if (!isKnown()) {
            return words.text("date.unknown");
        }
        return from.getYear() == to.getYear()
                ? String.valueOf(from.getYear())
                : words.text("ks.start.years", String.valueOf(from.getYear()), String.valueOf(to.getYear()));
    }

    private static Stream<LocalDate> daysOf(SessionDate date) {
        if (date.hasDay()) {
            return Stream.of(date.from(), date.to());
        }
        return date.semester() == null
                ? Stream.empty()
                : Stream.of(date.semester().end());
    }
}
