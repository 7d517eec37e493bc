// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.municipality.Visit;

/**
 * Adds, changes and removes the facts of a list, each with its row of the log. A use case calls it when it has let the
 * person in and checked what she wrote. A stale revision is refused with CONFLICT and the {@link Kept} fact as it is now; an
 * edit that changes nothing leaves no row. Thread-safe.
 */
public final class Keeper<F extends LoggedFact> {

    /** The field that the log has for one that has been removed. */
    public static final String REMOVED = "removed";

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
        FactDeed deed = FactDeed.of(kind, key, before.facts().subject()).with(REMOVED, false, true);
        log.changing(visit, deed, revision + 1, change -> write(visit, change, before.facts(), true))
                .orElseThrow(() -> Refusal.conflict(found(visit, key)));
    }

    private Kept<F> current(Visit visit, String key, int revision) {
        Kept<F> before = found(visit, key);
        if (before.revision() != revision) {
            throw Refusal.conflict(before);
        }
        return before;
    }

    private Kept<F> found(Visit visit, String key) {
        Optional<Kept<F>> kept = store.find(visit.participation(), key);
        return kept.filter(one -> !one.removed()).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
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
