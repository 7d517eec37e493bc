// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import no.ks.absolutt.core.programme.Semester;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.text.Language;

/** Days, ranges, semesters and moments as people say them, in the language of some words. Immutable. */
public final class Dates {

    private static final String RANGE = "–";
    private static final int MOST_DAYS = 60;
    private static final int MOST_MONTHS = 12;
    private static final double DAYS_IN_A_MONTH = 365.25 / 12;

    private final Words words;
    private final boolean english;

    /** Dates in the language of those words. */
    public Dates(Words words) {
        this.words = words;
        this.english = words.language() == Language.ENGLISH;
    }

    /** A day: «12. april 2021»; «ikke fastsatt» for null. */
    public String day(LocalDate day) {
        return day == null ? words.text("date.unknown") : format(day, dayPattern() + " MMMM yyyy");
    }

    /** A range of days, with what they have in common said once: «27.–28. april 2021». */
    public String days(LocalDate from, LocalDate to) {
        return from == null ? day(null) : days(from, to, day(to));
    }

    /** The same without the year where all of it lies in the year given: «27.–28. april». */
    public String daysIn(int year, LocalDate from, LocalDate to) {
        return days(from, to, from.getYear() == year ? dayIn(year, to) : day(to));
    }

    private String days(LocalDate from, LocalDate to, String last) {
        if (from.equals(to)) {
            return last;
        }
        if (from.getYear() != to.getYear()) {
            return day(from) + " " + RANGE + " " + day(to);
        }
        if (from.getMonth() != to.getMonth()) {
            return format(from, dayPattern() + " MMMM") + " " + RANGE + " " + last;
        }
        return format(from, dayPattern()) + RANGE + last;
    }

    /** A day without its year where that is the year given: «9. april». */
    public String dayIn(int year, LocalDate day) {
        return day.getYear() == year ? format(day, dayPattern() + " MMMM") : day(day);
    }

    /** A day with its weekday and without its year, to begin a line with: «Tirsdag 27. april». */
    String weekday(LocalDate day) {
        String text = format(day, "EEEE " + dayPattern() + " MMMM");
        return text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }

    /** From when to when: «09.00–09.45», or «09.00» where the end is null; null where both are. */
    public String times(LocalTime begins, LocalTime ends) {
        if (begins == null) {
            return null;
        }
        return ends == null ? time(begins) : time(begins) + RANGE + time(ends);
    }

    /** When a session is: its days, its semester («høsten 2020») or «ikke fastsatt». */
    public String of(SessionDate date) {
        if (date.hasDay()) {
            return days(date.from(), date.to());
        }
        return date.semester() == null ? words.text("date.unknown") : semester(date.semester());
    }

    /** A moment as its day in Norway. */
    public String dayOf(Instant moment) {
        return day(moment.atZone(Today.ZONE).toLocalDate());
    }

    /** A moment as its day and time in Norway: «12. april 2021 kl. 10.30». */
    public String momentOf(Instant moment) {
        return words.text(
                "date.moment", dayOf(moment), time(moment.atZone(Today.ZONE).toLocalTime()));
    }

    /**
     * How far away the days lie, counted from today: «i dag», «i morgen», «om 15 dager», «om 6 måneder», «pågår», «i går»,
     * «for 3 dager siden», «for 4 måneder siden». Beyond sixty days a number of days says little, so it is months to the
     * nearest; beyond a year the date itself says more, and it is null.
     */
    public String away(LocalDate today, LocalDate from, LocalDate to) {
        if (today.isAfter(from) && !today.isAfter(to)) {
            return words.text("date.now");
        }
        boolean past = today.isAfter(to);
        LocalDate day = past ? to : from;
        long days = Math.abs(ChronoUnit.DAYS.between(today, day));
        if (days > MOST_DAYS) {
            long months = Math.round(days / DAYS_IN_A_MONTH);
            return months > MOST_MONTHS ? null : words.text(past ? "date.ago.months" : "date.ahead.months", months);
        }
        return switch ((int) Math.min(days, 2)) {
            case 0 -> words.text("date.today");
            case 1 -> words.text(past ? "date.yesterday" : "date.tomorrow");
            default -> words.text(past ? "date.ago" : "date.ahead", days);
        };
    }

    /** A semester: «høsten 2020». */
    String semester(Semester semester) {
        return words.text("date.semester." + semester.half(), String.valueOf(semester.year()));
    }

    private String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern(english ? "HH:mm" : "HH.mm", words.locale()));
    }

    private String dayPattern() {
        return english ? "d" : "d'.'";
    }

    private String format(LocalDate day, String pattern) {
        Locale locale = words.locale();
        return day.format(DateTimeFormatter.ofPattern(pattern, locale));
    }
}
