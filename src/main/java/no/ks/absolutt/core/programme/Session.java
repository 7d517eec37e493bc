// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import no.ks.absolutt.core.text.LocalText;

/**
 * A session of the programme. Immutable.
 *
 * @param id the row's id; 0 before it is stored
 * @param no unique among joint and experience sessions; null for other kinds
 * @param theme key of its theme; null where none is settled
 * @param title null where it is known by its number alone
 * @param subtitle or null
 * @param date when it is
 * @param firstDate the first date with a day that it had; null while it never had one
 * @param revision 1 when made; one more with each change
 */
public record Session(
        int id,
        Integer no,
        SessionKind kind,
        String theme,
        LocalText title,
        LocalText subtitle,
        SessionDate date,
        SessionDate firstDate,
        Venue venue,
        int revision) {

    /** By number; sessions without one last, by date, those without a date last of all. */
    public static final Comparator<Session> BY_NUMBER = Comparator.comparing(
                    Session::no, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(session -> session.date().from(), Comparator.nullsLast(Comparator.naturalOrder()));

    /** Whether it is one of those that {@code number}, {@code next} and due rules mean. */
    public boolean isNumbered() {
        return no != null && kind.isNumbered();
    }

    /** Whether its day is known. */
    public boolean hasDate() {
        return date.hasDay();
    }

    /** Its first day; null where that is unknown. */
    public LocalDate from() {
        return date.from();
    }

    /** Its last day; null where that is unknown. */
    public LocalDate to() {
        return date.to();
    }

    /**
     * Whether it is over: its last day lies before today, or its semester does. A session without any date is never
     * held.
     */
    public boolean isHeld(LocalDate today) {
        return date.isOver(today);
    }

    /** The first date it had, where it has another now; nothing while it was never moved. */
    public Optional<SessionDate> movedFrom() {
        return Optional.ofNullable(firstDate).filter(first -> !first.equals(date));
    }

    /** The same on another date: the first one stays in memory. */
    public Session movedTo(SessionDate other) {
        SessionDate first = firstDate == null && other.hasDay() ? other : firstDate;
        return new Session(id, no, kind, theme, title, subtitle, other, first, venue, revision);
    }

    /** The same where the date was wrong from the start: nobody is told that it was moved. */
    public Session correctedTo(SessionDate other) {
        SessionDate first = other.hasDay() ? other : null;
        return new Session(id, no, kind, theme, title, subtitle, other, first, venue, revision);
    }

    /** The same as the next revision. */
    public Session revised() {
        return new Session(id, no, kind, theme, title, subtitle, date, firstDate, venue, revision + 1);
    }

    /** As it was first planned. */
    Session asFirstPlanned() {
        return firstDate == null ? this : correctedTo(firstDate);
    }
}
