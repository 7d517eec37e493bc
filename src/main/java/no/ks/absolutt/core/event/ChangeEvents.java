// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.fact.FactVerb;
import no.ks.absolutt.core.fact.Undoable;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.core.text.Message;

/**
 * Use case: those who keep a space add, change and remove its municipality's own events. All refuse as
 * {@link SpaceDoor#visitToChange}. Thread-safe.
 */
public final class ChangeEvents implements Undoable {

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
        return change(door.visitToChange(viewer, spaceKey), id, edit);
    }

    @Override
    public Set<FactKind> kinds() {
        return Set.of(FactKind.EVENT);
    }

    @Override
    public List<Message> undo(Visit visit, FactChange change, int revision) {
        int id = Integer.parseInt(change.deed().key());
        switch (FactVerb.of(change)) {
            case ADDED, RESTORED -> remove(visit, id, revision);
            case REMOVED -> change(visit, id, EventEdit.nothing(revision));
            case CHANGED -> change(visit, id, EventEdit.back(change, revision));
        }
        return List.of();
    }

    private LocalEvent change(Visit visit, int id, EventEdit edit) {
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
        return remove(door.visitToChange(viewer, spaceKey), id, revision);
    }

    private LocalEvent remove(Visit visit, int id, int revision) {
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
