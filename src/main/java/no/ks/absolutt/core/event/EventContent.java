// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.ks.absolutt.core.access.FreeText;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.WebLink;
import no.ks.absolutt.core.text.Message;

/**
 * What is said of an event. Immutable.
 *
 * @param title what it is called; null where the kind says it all
 * @param place the meeting place (møteplass); null while it is not settled
 * @param link to a notice or a case; null for none
 * @param note what is to be done there; null for nothing
 */
public record EventContent(EventKind kind, String title, EventTime time, String place, String link, String note) {

    /** Names of the fields, as requests and refusals have them. */
    public static final String KIND = "kind";

    public static final String TITLE = "title";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String BEGINS = "begins";
    public static final String ENDS = "ends";
    public static final String PLACE = "place";
    public static final String LINK = "link";
    public static final String NOTE = "note";

    /** The longest title or place, in characters. */
    public static final int SHORT_TEXT = 120;
    /** The longest note, in characters. */
    public static final int LONG_TEXT = 1000;

    private static final int LONGEST_IN_DAYS = 31;
    private static final int MOST_YEARS_AWAY = 5;

    /**
     * The same, checked, without white space at the ends of its texts.
     *
     * @throws Refusal INVALID with the field that is wrong
     */
    EventContent checked(LocalDate today) {
        checkDays(today);
        checkTimes();
        return new EventContent(
                kind,
                FreeText.checked(TITLE, title, SHORT_TEXT),
                time,
                FreeText.checked(PLACE, place, SHORT_TEXT),
                WebLink.checked(LINK, link),
                FreeText.checked(NOTE, note, LONG_TEXT));
    }

    private void checkDays(LocalDate today) {
        if (Math.abs(ChronoUnit.YEARS.between(today, time.from())) >= MOST_YEARS_AWAY) {
            throw Refusal.invalid(FROM, Message.of("events.refused.year", MOST_YEARS_AWAY));
        }
        if (time.to().isBefore(time.from())) {
            throw Refusal.invalid(TO, Message.of("events.refused.backwards"));
        }
        if (ChronoUnit.DAYS.between(time.from(), time.to()) >= LONGEST_IN_DAYS) {
            throw Refusal.invalid(TO, Message.of("events.refused.long", LONGEST_IN_DAYS));
        }
    }

    private void checkTimes() {
        if (time.ends() != null && time.begins() == null) {
            throw Refusal.invalid(BEGINS, Message.of("events.refused.begins"));
        }
        boolean oneDay = time.from().equals(time.to());
        if (time.ends() != null && oneDay && !time.ends().isAfter(time.begins())) {
            throw Refusal.invalid(ENDS, Message.of("events.refused.ends"));
        }
    }
}
