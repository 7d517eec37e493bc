// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.municipality.Visit;

/**
 * Adds, changes, removes and puts back the facts of a list, each with its row of the log. A use case calls it when it has let the
 * person in and checked what she wrote. A stale revision is refused with CONFLICT and the {@link Kept} fact as it is now; an
 * edit that changes nothing leaves no row. Thread-safe.
 */
public final class Keeper<F extends LoggedFact> {

    private final FactKind kind;
    private final FactLog log;
    private final KeptStore<F> store;

    /** The list of that kind over its log and its state. */
    public Keeper(FactKind kind, FactLog log, KeptStore<F> store) {
        this.kind = kind;
        this.log = log;
        this.store = store;
    }

    /** Adds it, under a key that nothing had before. */
    public Kept<F> add(Visit visit, F facts) {
        String key = UUID.randomUUID().toString();
        FactDeed deed = deed(key, Map.of(), facts);
        return log.changing(visit, deed, 1, change -> write(visit, change, facts, false))
                .orElseThrow();
    }

    /**
     * Changes it.
     *
     * @param edit makes what it is to be out of what it is; may refuse
     * @throws Refusal NOT_FOUND, CONFLICT, or what the edit refuses
     */
    public Kept<F> change(Visit visit, String key, int revision, UnaryOperator<F> edit) {
        Kept<F> before = current(visit, key, revision);
        F after = edit.apply(before.facts());
        if (after.equals(before.facts())) {
            return before;
        }
        FactDeed deed = deed(key, before.facts().written(), after);
        return log.changing(visit, deed, revision + 1, change -> write(visit, change, after, false))
                .orElseThrow(() -> Refusal.conflict(found(visit, key)));
    }

    /**
     * Takes it off the list; its row and its log stay.
     *
     * @throws Refusal NOT_FOUND or CONFLICT
     */
    public void remove(Visit visit, String key, int revision) {
        Kept<F> before = current(visit, key, revision);
        FactDeed deed = FactDeed.of(kind, key, before.facts().subject()).with(FactDeed.REMOVED, false, true);
        log.changing(visit, deed, revision + 1, change -> write(visit, change, before.facts(), true))
                .orElseThrow(() -> Refusal.conflict(found(visit, key)));
    }

    /**
     * Takes a change back.
     *
     * @param edit where the change changed fields: makes what it is to be out of what it is; may refuse
     * @throws Refusal NOT_FOUND, CONFLICT, or what the edit refuses
     */
    public void undo(Visit visit, FactChange change, int revision, UnaryOperator<F> edit) {
        String key = change.deed().key();
        switch (FactVerb.of(change)) {
            case ADDED, RESTORED -> remove(visit, key, revision);
            case REMOVED -> restore(visit, key, revision);
            case CHANGED -> change(visit, key, revision, edit);
        }
    }

    private void restore(Visit visit, String key, int revision) {
        Kept<F> before = seen(any(visit, key), revision);
        FactDeed deed = FactDeed.of(kind, key, before.facts().subject()).with(FactDeed.REMOVED, true, false);
        log.changing(visit, deed, revision + 1, change -> write(visit, change, before.facts(), false))
                .orElseThrow(() -> Refusal.conflict(any(visit, key)));
    }

    private Kept<F> current(Visit visit, String key, int revision) {
        return seen(found(visit, key), revision);
    }

    private Kept<F> seen(Kept<F> before, int revision) {
        if (before.revision() != revision) {
            throw Refusal.conflict(before);
        }
        return before;
    }

    private Kept<F> found(Visit visit, String key) {
        Kept<F> kept = any(visit, key);
        if (kept.removed()) {
            throw Refusal.of(Code.NOT_FOUND);
        }
        return kept;
    }

    private Kept<F> any(Visit visit, String key) {
        return store.find(visit.participation(), key).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
    }

    private Kept<F> write(Visit visit, FactChange change, F facts, boolean removed) {
        Kept<F> kept = new Kept<>(change.deed().key(), facts, change.revision(), change.at(), change.by(), removed);
        store.write(visit.participation(), kept);
        return kept;
    }

    private FactDeed deed(String key, Map<String, String> before, F facts) {
        Map<String, String> after = facts.written();
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        FactDeed deed = FactDeed.of(kind, key, facts.subject());
        for (String field : fields) {
            deed = deed.with(field, before.get(field), after.get(field));
        }
        return deed;
    }
}
