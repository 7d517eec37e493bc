// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.util.Optional;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.site.OneTransaction;

/**
 * Use case: those who keep a space add, change and remove its municipality's own events. All refuse as
 * {@link SpaceDoor#visitToChange}. Thread-safe.
 */
public final class ChangeEvents {

    private final SpaceDoor door;
    private final EventStore store;
    private final FactLog log;
    private final OneTransaction transaction;
    private final Today today;

    /** The use case over its stores. */
    public ChangeEvents(SpaceDoor door, EventStore store, FactLog log, OneTransaction transaction, Today today) {
        this.door = door;
        this.store = store;
        this.log = log;
        this.transaction = transaction;
        this.today = today;
    }

    /** Adds an event and returns it with its id. Refuses INVALID. */
    public LocalEvent add(Viewer viewer, String spaceKey, EventContent content) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        EventContent checked = content.checked(today.date());
        return transaction.of(() -> {
            LocalEvent added = store.add(visit.participation(), checked);
            return log.changing(visit, EventDeed.added(added), added.revision(), change -> added)
                    .orElseThrow(() -> Refusal.conflict(added));
        });
    }

    /**
     * Changes an event, or puts a removed one back, and returns it as it is now.
     *
     * @param revision the one that the change is based on
     * @throws Refusal INVALID, NOT_FOUND, or CONFLICT with the current {@link LocalEvent}
     */
    public LocalEvent change(Viewer viewer, String spaceKey, int id, int revision, EventContent content) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        LocalEvent before = current(visit, id, revision);
        LocalEvent after =
                new LocalEvent(id, content.checked(today.date()), before.revision() + 1, false);
        boolean same = after.content().equals(before.content()) && !before.removed();
        return same ? before : written(visit, before, after);
    }

    /**
     * Removes an event and returns what it was; one that is removed already stays so.
     *
     * @throws Refusal NOT_FOUND, or CONFLICT with the current {@link LocalEvent}
     */
    public LocalEvent remove(Viewer viewer, String spaceKey, int id, int revision) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        LocalEvent before = current(visit, id, revision);
        LocalEvent after = new LocalEvent(id, before.content(), before.revision() + 1, true);
        return before.removed() ? before : written(visit, before, after);
    }

    private LocalEvent current(Visit visit, int id, int revision) {
        LocalEvent current = find(visit, id).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        if (current.revision() != revision) {
            throw Refusal.conflict(current);
        }
        return current;
    }

    private Optional<LocalEvent> find(Visit visit, int id) {
        return store.find(visit.participation(), id);
    }

    private LocalEvent written(Visit visit, LocalEvent before, LocalEvent after) {
        FactDeed deed = EventDeed.changed(before, after);
        return log.changing(visit, deed, after.revision(), change -> {
                    store.put(after);
                    return after;
                })
                .orElseThrow(() -> Refusal.conflict(find(visit, after.id()).orElse(before)));
    }
}
