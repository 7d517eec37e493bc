// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.time.Instant;
import java.util.Comparator;
import no.ks.absolutt.core.fact.FactChange;

/**
 * One of a municipality's own events. Immutable.
 *
 * @param id the row's id; 0 before it is stored
 * @param revision 1 when made; one more with each change
 * @param removed whether it was taken away; the row stays, so that it can be put back
 * @param changedBy user key
 */
public record LocalEvent(
        int id, EventContent content, int revision, boolean removed, Instant changedAt, String changedBy) {

    /** By day and time of day; those without a time of day first. */
    public static final Comparator<LocalEvent> BY_TIME = Comparator.comparing(
                    (LocalEvent event) -> event.time().from())
            .thenComparing(event -> event.time().begins(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(LocalEvent::id);

    /** When it is. */
    public EventTime time() {
        return content.time();
    }

    /** The same as a change has made it. */
    LocalEvent changedTo(EventContent other, boolean gone, FactChange change) {
        return new LocalEvent(id, other, change.revision(), gone, change.at(), change.by());
    }

    /** What kind it is. */
    public EventKind kind() {
        return content.kind();
    }
}
