// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When an event is. Immutable.
 *
 * @param from first day
 * @param to last day, not before the first
 * @param begins on the first day, Norwegian time; null where only the day is known
 * @param ends on the last day; null where that is not known, always with {@code begins} null
 */
public record EventTime(LocalDate from, LocalDate to, LocalTime begins, LocalTime ends) {

    /** The whole of that day. */
    public static EventTime on(LocalDate day) {
        return new EventTime(day, day, null, null);
    }

    /** Whether a day is among its days. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the two have a day in common. */
    boolean sharesDayWith(LocalDate otherFrom, LocalDate otherTo) {
        return !from.isAfter(otherTo) && !otherFrom.isAfter(to);
    }

    /** Whether the two are at the same time; where one has no times of day, a common day is not enough. */
    boolean overlaps(EventTime other) {
        if (begins == null || other.begins == null) {
            return false;
        }
        return from.atTime(begins).isBefore(other.end())
                && other.from.atTime(other.begins).isBefore(end());
    }

    private LocalDateTime end() {
        return ends == null ? from.atTime(begins).plusMinutes(1) : to.atTime(ends);
    }
}
