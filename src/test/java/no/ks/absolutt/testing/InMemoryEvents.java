// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.event.EventContent;
import no.ks.absolutt.core.event.EventStore;
import no.ks.absolutt.core.event.LocalEvent;

/** Municipalities' own events in memory. */
public final class InMemoryEvents implements EventStore {

    private final Map<Integer, LocalEvent> events = new LinkedHashMap<>();
    private final Map<Integer, Integer> owners = new LinkedHashMap<>();

    /** With an event of that participation. */
    public InMemoryEvents with(int participation, LocalEvent event) {
        events.put(event.id(), event);
        owners.put(event.id(), participation);
        return this;
    }

    @Override
    public synchronized List<LocalEvent> of(int participation) {
        return events.values().stream()
                .filter(event -> owners.get(event.id()) == participation && !event.removed())
                .toList();
    }

    @Override
    public synchronized Optional<LocalEvent> find(int participation, int id) {
        return Optional.ofNullable(events.get(id)).filter(event -> owners.get(id) == participation);
    }

    @Override
    public synchronized int add(int participation, EventContent content) {
        int id = events.size() + 1;
        with(participation, new LocalEvent(id, content, 0, false, Instant.EPOCH, null));
        return id;
    }

    @Override
    public synchronized void put(LocalEvent event) {
        events.put(event.id(), event);
    }

    /** What puts them back as they are now. */
    synchronized Runnable undo() {
        Map<Integer, LocalEvent> before = new LinkedHashMap<>(events);
        return () -> {
            events.clear();
            events.putAll(before);
        };
    }
}
