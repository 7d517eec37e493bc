// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.util.Optional;
import java.util.function.Function;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactChange;
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

    private static final int FIRST_REVISION = 1;

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
            int id = store.add(visit.participation(), checked);
            return log.changing(visit, EventDeed.added(id, checked), FIRST_REVISION, change -> {
                        LocalEvent added =
                                new LocalEvent(id, checked, change.revision(), false, change.at(), change.by());
                        store.put(added);
                        return added;
                    })
                    .orElseThrow(() -> new IllegalStateException("A new event has a log already: " + id));
        });
    }

    /**
     * Changes an event, or puts a removed one back, and returns it as it is now. No change returns it as it was.
     *
     * @throws Refusal INVALID, NOT_FOUND, or CONFLICT with the current {@link LocalEvent}
     */
    public LocalEvent change(Viewer viewer, String spaceKey, int id, EventEdit edit) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        LocalEvent before = current(visit, id, edit.revision());
        EventContent after = edit.appliedTo(before.content()).checked(today.date());
        if (after.equals(before.content()) && !before.removed()) {
            return before;
        }
        return written(
                visit, before, EventDeed.changed(before, after), change -> before.changedTo(after, false, change));
    }

    /**
     * Removes an event and returns what it was; one that is removed already stays so.
     *
     * @param revision the one that the removal is based on
     * @throws Refusal NOT_FOUND, or CONFLICT with the current {@link LocalEvent}
     */
    public LocalEvent remove(Viewer viewer, String spaceKey, int id, int revision) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        LocalEvent before = current(visit, id, revision);
        if (before.removed()) {
            return before;
        }
        FactDeed deed = EventDeed.removed(before);
        return written(visit, before, deed, change -> before.changedTo(before.content(), true, change));
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

    private LocalEvent written(
            Visit visit, LocalEvent before, FactDeed deed, Function<FactChange, LocalEvent> changed) {
        return log.changing(visit, deed, before.revision() + 1, change -> {
                    LocalEvent after = changed.apply(change);
                    store.put(after);
                    return after;
                })
                .orElseThrow(() -> Refusal.conflict(find(visit, before.id()).orElse(before)));
    }
}
