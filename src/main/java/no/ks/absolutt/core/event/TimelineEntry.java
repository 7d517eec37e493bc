// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.time.LocalDate;
import no.ks.absolutt.core.programme.Session;

/**
 * One thing on the timeline. Immutable.
 *
 * @param session the session, or the one that the work between follows; null for an event
 * @param event null for all but an event
 * @param from first day; null while it is not known
 * @param to last day; null while it is not known
 */
public record TimelineEntry(Kind kind, Session session, LocalEvent event, LocalDate from, LocalDate to) {

    /** What it is. */
    public enum Kind {
        SESSION,
        /** The work at home between two sessions, or after the last. */
        BETWEEN,
        EVENT
    }

    static TimelineEntry of(Session session) {
        return new TimelineEntry(Kind.SESSION, session, null, session.from(), session.to());
    }

    static TimelineEntry of(LocalEvent event) {
        return new TimelineEntry(
                Kind.EVENT, null, event, event.time().from(), event.time().to());
    }

    /** The work after a session, until the day before the next; the days may be null. */
    static TimelineEntry after(Session session, LocalDate from, LocalDate to) {
        return new TimelineEntry(Kind.BETWEEN, session, null, from, to);
    }

    /** Whether the day is among its days. Without a last day it has no end; without a first it is not known. */
    public boolean isOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
