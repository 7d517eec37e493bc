// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.util.Comparator;

/**
 * One of a municipality's own events. Immutable.
 *
 * @param id the row's id; 0 before it is stored
 * @param revision 1 when made; one more with each change
 * @param removed whether it was taken away; the row stays, so that it can be put back
 */
public record LocalEvent(int id, EventContent content, int revision, boolean removed) {

    /** By day and time of day; those without a time of day first. */
    public static final Comparator<LocalEvent> BY_TIME = Comparator.comparing(
                    (LocalEvent event) -> event.time().from())
            .thenComparing(event -> event.time().begins(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(LocalEvent::id);

    /** When it is. */
    public EventTime time() {
        return content.time();
    }

    /** What kind it is. */
    public EventKind kind() {
        return content.kind();
    }
}
