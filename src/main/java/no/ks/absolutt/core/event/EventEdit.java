// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.time.LocalDate;
import java.time.LocalTime;
import no.ks.absolutt.core.progress.Field;

/**
 * What somebody asks to have changed in an event: what is left out stays, null clears.
 *
 * @param revision the one that the change is based on
 * @param from cannot be cleared
 * @param to cleared, the event has one day; left out, one that has one day goes on having one
 */
public record EventEdit(
        int revision,
        Field<EventKind> kind,
        Field<String> title,
        Field<LocalDate> from,
        Field<LocalDate> to,
        Field<LocalTime> begins,
        Field<LocalTime> ends,
        Field<String> place,
        Field<String> link,
        Field<String> note) {

    /** What is said of the event then, not checked yet. */
    EventContent appliedTo(EventContent before) {
        return new EventContent(
                kind.or(before.kind()),
                title.or(before.title()),
                time(before.time()),
                place.or(before.place()),
                link.or(before.link()),
                note.or(before.note()));
    }

    private EventTime time(EventTime before) {
        LocalDate first = from.or(before.from());
        LocalDate kept = before.to().equals(before.from()) ? null : before.to();
        LocalDate last = to.or(kept);
        return new EventTime(first, last == null ? first : last, begins.or(before.begins()), ends.or(before.ends()));
    }
}
