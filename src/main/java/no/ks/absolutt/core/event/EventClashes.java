// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.util.List;
import no.ks.absolutt.core.programme.Session;

/**
 * What falls together with an event. Nothing is refused for that: people may want it so. Immutable.
 *
 * @param sessions of the programme that have a day in common with it
 * @param events of the municipality that are at the same time of day
 */
public record EventClashes(List<Session> sessions, List<LocalEvent> events) {

    /** What falls together with the event among those sessions and events, itself left out. */
    public static EventClashes of(LocalEvent event, List<Session> sessions, List<LocalEvent> events) {
        EventTime time = event.time();
        return new EventClashes(
                sessions.stream()
                        .filter(Session::hasDate)
                        .filter(session -> time.sharesDayWith(session.from(), session.to()))
                        .toList(),
                events.stream()
                        .filter(other -> other.id() != event.id() && !other.removed())
                        .filter(other -> time.overlaps(other.time()))
                        .toList());
    }

    /** Whether it has its days to itself. */
    public boolean isEmpty() {
        return sessions.isEmpty() && events.isEmpty();
    }
}
