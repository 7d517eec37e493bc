// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeStore;

/** Programmes in a map. */
public final class InMemoryProgrammes implements ProgrammeStore {

    private final Map<String, Programme> byKey = new LinkedHashMap<>();

    @Override
    public List<Programme> all() {
        return byKey.values().stream()
                .sorted(Comparator.comparing(Programme::name))
                .toList();
    }

    @Override
    public Optional<Programme> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public boolean add(Programme programme) {
        return byKey.putIfAbsent(programme.key(), programme) == null;
    }
}
