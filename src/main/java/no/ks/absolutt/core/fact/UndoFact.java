// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.text.Message;

/**
 * Use case: somebody who may change a fact takes a change of it back. That is one more change, with what was before; no row
 * of the log is removed (docs/decisions/0019). Thread-safe.
 */
public final class UndoFact {

    private static final String KIND = "kind";
    private static final String CHANGE = "change";

    private final SpaceDoor door;
    private final FactLog log;
    private final Map<FactKind, Undoable> undoables = new EnumMap<>(FactKind.class);

    /** The use case over the use cases that change facts. */
    public UndoFact(SpaceDoor door, FactLog log, List<Undoable> undoables) {
        this.door = door;
        this.log = log;
        undoables.forEach(one -> one.kinds().forEach(kind -> this.undoables.put(kind, one)));
    }

    /**
     * What is to be taken back.
     *
     * @param key of the fact
     * @param change the revision that the change made
     * @param revision the fact's revision that she saw
     */
    public record Wanted(FactKind kind, String key, int change, int revision) {}

    /**
     * What came of it.
     *
     * @param latest the fact's latest change then
     * @param said what she should know; most often nothing
     */
    public record Undone(FactChange latest, List<Message> said) {}

    /**
     * Takes it back. What stands as before already leaves no row in the log.
     *
     * @throws Refusal FORBIDDEN, READ_ONLY, NOT_FOUND where there is no such change, INVALID where it cannot be taken back,
     *     or CONFLICT with the {@link UndoConflict}
     */
    public Undone undo(Viewer viewer, String spaceKey, Wanted wanted) {
        Visit visit = door.visitToChange(viewer, spaceKey);
        List<FactChange> changes = changes(visit, wanted);
        FactChange taken = taken(changes, wanted.change());
        UndoConflict both = UndoConflict.of(taken, changes);
        if (both.latest().revision() != wanted.revision()) {
            throw Refusal.conflict(both);
        }
        if (both.isSettled()) {
            return new Undone(both.latest(), List.of());
        }
        if (FactVerb.of(taken) == FactVerb.CHANGED && UndoConflict.isGone(changes)) {
            throw Refusal.invalid(CHANGE, Message.of("fact.refusal.gone"));
        }
        List<Message> said = undo(visit, taken, wanted);
        return new Undone(changes(visit, wanted).get(0), said);
    }

    private List<FactChange> changes(Visit visit, Wanted wanted) {
        List<FactChange> changes = log.of(visit, wanted.kind(), wanted.key());
        Undoable undoable = undoables.get(wanted.kind());
        return undoable == null ? changes : undoable.shown(changes);
    }

    private FactChange taken(List<FactChange> changes, int revision) {
        FactChange taken = changes.stream()
                .filter(change -> change.revision() == revision)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
        if (!taken.isUndoable()) {
            boolean never = !taken.deed().kind().isUndoable();
            throw Refusal.invalid(never ? KIND : CHANGE, Message.of("fact.refusal.undo"));
        }
        return taken;
    }

    /** Whoever was first may have left it so that it is not even found. */
    private List<Message> undo(Visit visit, FactChange taken, Wanted wanted) {
        try {
            return undoables.get(wanted.kind()).undo(visit, taken, wanted.revision());
        } catch (Refusal refusal) {
            UndoConflict both = UndoConflict.of(taken, changes(visit, wanted));
            throw both.latest().revision() == wanted.revision() ? refusal : Refusal.conflict(both);
        }
    }
}
