// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactStore;

/** The log of facts in memory. */
public final class InMemoryFacts implements FactStore {

    private final List<Row> rows = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private record Row(int participation, FactChange change) {

        String key() {
            return participation + ":" + change.deed().kind() + ":"
                    + change.deed().key() + ":" + change.revision();
        }
    }

    @Override
    public synchronized boolean add(int participation, FactChange change) {
        Row row = new Row(participation, change);
        return keys.add(row.key()) && prepend(row);
    }

    @Override
    public synchronized List<FactChange> latest(int participation, Set<FactKind> kinds, int limit) {
        return found(row -> row.participation == participation
                        && kinds.contains(row.change.deed().kind()))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<FactChange> headlines(int participation, int limit) {
        return found(row -> row.participation == participation).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<FactChange> of(int participation, FactKind kind, String key) {
        return found(row -> row.participation == participation
                && row.change.deed().kind() == kind
                && row.change.deed().key().equals(key));
    }

    private boolean prepend(Row row) {
        rows.add(0, row);
        return true;
    }

    private List<FactChange> found(Predicate<Row> wanted) {
        return rows.stream().filter(wanted).map(Row::change).toList();
    }

    /** What puts the rows back as they are now. */
    synchronized Runnable undo() {
        List<Row> before = List.copyOf(rows);
        return () -> {
            rows.clear();
            rows.addAll(before);
            keys.clear();
            before.forEach(row -> keys.add(row.key()));
        };
    }
}
