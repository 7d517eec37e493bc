// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import no.ks.absolutt.core.event.EventContent;
import no.ks.absolutt.core.event.EventKind;
import no.ks.absolutt.core.event.EventTime;
import no.ks.absolutt.core.event.LocalEvent;

/** A municipality's own events. */
public final class Events {

    private Events() {}

    /** Something without a title or a place, the whole of a day. */
    public static EventContent content(EventKind kind, String day) {
        return new EventContent(kind, null, EventTime.on(LocalDate.parse(day)), null, null, null);
    }

    /** A meeting of the participant group in a room. */
    public static EventContent meeting(String day, String begins, String ends) {
        LocalDate date = LocalDate.parse(day);
        LocalTime end = ends == null ? null : LocalTime.parse(ends);
        EventTime time = new EventTime(date, date, LocalTime.parse(begins), end);
        return new EventContent(EventKind.GROUP_MEETING, null, time, "Formannskapssalen", null, null);
    }

    /** As it is stored the first time. */
    public static LocalEvent stored(int id, EventContent content) {
        return new LocalEvent(id, content, 1, false, Instant.parse("2021-03-09T12:00:00Z"), "kari");
    }
}
