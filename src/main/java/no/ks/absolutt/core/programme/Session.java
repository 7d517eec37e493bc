// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.time.LocalDate;
import java.util.Comparator;
import no.ks.absolutt.core.text.LocalText;

/**
 * A session of the programme. Its date is a day, a range, a semester, or unknown.
 *
 * @param no unique among joint and experience sessions; null for other kinds
 * @param theme key of its theme; null where none is settled
 * @param title null where it is known by its number alone
 * @param subtitle or null
 * @param from first day, or null; {@code to} is null with it
 * @param to last day
 * @param semester where no day is known, or null
 * @param place or null
 * @param revision 1 when made; one more with each change
 */
public record Session(
        Integer no,
        SessionKind kind,
        String theme,
        LocalText title,
        LocalText subtitle,
        LocalDate from,
        LocalDate to,
        Semester semester,
        Mode mode,
        String place,
        int revision) {

    /** By number; sessions without one last, by date, those without a date last of all. */
    public static final Comparator<Session> BY_NUMBER = Comparator.comparing(
                    Session::no, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Session::from, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Whether it is one of those that {@code number}, {@code next} and due rules mean. */
    public boolean isNumbered() {
        return no != null && (kind == SessionKind.JOINT || kind == SessionKind.EXPERIENCE);
    }

    /** Whether its day is known. */
    public boolean hasDate() {
        return from != null;
    }

    /**
     * Whether it is over: its last day lies before today, or its semester does. A session without any date is never
     * held.
     */
    public boolean isHeld(LocalDate today) {
        if (hasDate()) {
            return today.isAfter(to);
        }
        return semester != null && today.isAfter(semester.end());
    }
}
