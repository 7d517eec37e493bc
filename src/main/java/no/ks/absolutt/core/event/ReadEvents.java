// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.util.List;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Today;

/** Use case: somebody who was let into a space reads what its municipality plans, and the timeline. Thread-safe. */
public final class ReadEvents {

    private final EventStore store;
    private final Today today;

    /** The use case over its store. */
    public ReadEvents(EventStore store, Today today) {
        this.store = store;
        this.today = today;
    }

    /** The events that are not removed, by time. */
    public List<LocalEvent> all(Visit visit) {
        return store.of(visit.participation()).stream()
                .sorted(LocalEvent.BY_TIME)
                .toList();
    }

    /** Those events among the sessions of the visited space's programme. */
    public Timeline timeline(Visit visit, List<LocalEvent> events) {
        return Timeline.of(visit.space().programme(), events, today.date());
    }

    /** Those events alone. */
    public Timeline own(List<LocalEvent> events) {
        return Timeline.ofOwn(events, today.date());
    }
}
