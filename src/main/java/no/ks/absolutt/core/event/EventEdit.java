// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.log.Difference;
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

    /** What changes nothing. */
    static EventEdit nothing(int revision) {
        return back(name -> Optional.empty(), revision);
    }

    /** What puts back what was before that change. */
    static EventEdit back(FactChange change, int revision) {
        return back(change.deed()::of, revision);
    }

    private static EventEdit back(Function<String, Optional<Difference>> logged, int revision) {
        return new EventEdit(
                revision,
                field(logged, EventContent.KIND, EventKind::valueOf),
                field(logged, EventContent.TITLE, Function.identity()),
                field(logged, EventContent.FROM, LocalDate::parse),
                field(logged, EventContent.TO, LocalDate::parse),
                field(logged, EventContent.BEGINS, LocalTime::parse),
                field(logged, EventContent.ENDS, LocalTime::parse),
                field(logged, EventContent.PLACE, Function.identity()),
                field(logged, EventContent.LINK, Function.identity()),
                field(logged, EventContent.NOTE, Function.identity()));
    }

    private static <T> Field<T> field(
            Function<String, Optional<Difference>> logged, String name, Function<String, T> read) {
        return logged.apply(name)
                .map(one -> Field.of(one.from() == null ? null : read.apply(one.from())))
                .orElseGet(Field::absent);
    }

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
