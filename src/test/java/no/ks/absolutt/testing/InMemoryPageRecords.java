// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.absolutt.core.space.PageRecords;

/** Page ids in maps; a page noted twice fails. */
public final class InMemoryPageRecords implements PageRecords {

    private final Map<Integer, Map<String, Long>> rows = new HashMap<>();

    @Override
    public Map<String, Long> of(int participation) {
        return Map.copyOf(rows.getOrDefault(participation, Map.of()));
    }

    @Override
    public Map<Integer, Map<String, Long>> ofAll(Collection<Integer> participations) {
        return participations.stream()
                .filter(rows::containsKey)
                .collect(Collectors.toMap(Function.identity(), this::of));
    }

    @Override
    public Set<Integer> holders(Set<String> pageKeys) {
        return rows.keySet().stream()
                .filter(id -> rows.get(id).keySet().stream().anyMatch(pageKeys::contains))
                .collect(Collectors.toSet());
    }

    @Override
    public void add(int participation, String pageKey, long pageId) {
        Map<String, Long> pages = rows.computeIfAbsent(participation, id -> new HashMap<>());
        if (pages.putIfAbsent(pageKey, pageId) != null) {
            throw new IllegalStateException(pageKey + " has been made already");
        }
    }

    @Override
    public void forget(int participation) {
        rows.remove(participation);
    }

    /** What puts everything back as it is now. */
    Runnable undo() {
        Map<Integer, Map<String, Long>> before = new HashMap<>();
        rows.forEach((participation, pages) -> before.put(participation, new HashMap<>(pages)));
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }
}
