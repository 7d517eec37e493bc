// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.time.LocalDate;

/**
 * When a session is: a day, a range of days, a semester, or unknown. Immutable.
 *
 * @param from first day, or null; {@code to} is null with it
 * @param to last day, not before the first
 * @param semester where no day is known, or null; always null with a day
 */
public record SessionDate(LocalDate from, LocalDate to, Semester semester) {

    /** Nothing is settled. */
    public static final SessionDate UNKNOWN = new SessionDate(null, null, null);

    public SessionDate {
        if ((from == null) != (to == null) || from != null && (to.isBefore(from) || semester != null)) {
            throw new IllegalArgumentException("No date of a session: " + from + " to " + to + " in " + semester);
        }
    }

    /** The days from the first to the last, both included; one day where they are the same. */
    public static SessionDate days(LocalDate from, LocalDate to) {
        return new SessionDate(from, to, null);
    }

    /** Some time in the semester; unknown for null. */
    public static SessionDate in(Semester semester) {
        return new SessionDate(null, null, semester);
    }

    /** As the log writes it: an ISO day or interval, a semester's code, or nothing. */
    @Override
    public String toString() {
        if (hasDay()) {
            return from.equals(to) ? from.toString() : from + "/" + to;
        }
        return semester == null ? "" : semester.code();
    }

    /** Whether its day is known. */
    public boolean hasDay() {
        return from != null;
    }

    /** Whether the last day lies before that day, or the semester does. What has no date is never over. */
    public boolean isOver(LocalDate day) {
        if (hasDay()) {
            return day.isAfter(to);
        }
        return semester != null && day.isAfter(semester.end());
    }

    /** Whether the two have a day in common. False where a day is unknown. */
    public boolean overlaps(SessionDate other) {
        return hasDay() && other.hasDay() && !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
