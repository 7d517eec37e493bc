// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.fact.KeptStore;

/** Lists of facts in memory. */
public final class InMemoryKept<F> implements KeptStore<F> {

    private final Map<String, Kept<F>> rows = new LinkedHashMap<>();

    @Override
    public synchronized List<Kept<F>> of(int participation) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith(participation + ":"))
                .map(Map.Entry::getValue)
                .filter(kept -> !kept.removed())
                .toList();
    }

    @Override
    public synchronized Optional<Kept<F>> find(int participation, String key) {
        return Optional.ofNullable(rows.get(participation + ":" + key));
    }

    @Override
    public synchronized void write(int participation, Kept<F> kept) {
        rows.put(participation + ":" + kept.key(), kept);
    }

    /** What puts the rows back as they are now. */
    synchronized Runnable undo() {
        Map<String, Kept<F>> before = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }
}
