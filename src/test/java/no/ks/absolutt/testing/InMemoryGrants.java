// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.ks.absolutt.core.space.GrantRecords;

/** Rights given, in a map. */
public final class InMemoryGrants implements GrantRecords {

    private record Place(int participation, Subject subject) {}

    private final Map<Place, Set<String>> rows = new HashMap<>();

    @Override
    public Set<String> of(int participation, Subject subject) {
        return rows.getOrDefault(new Place(participation, subject), Set.of());
    }

    @Override
    public void add(int participation, Subject subject, Set<String> rights) {
        Set<String> all = new TreeSet<>(of(participation, subject));
        all.addAll(rights);
        rows.put(new Place(participation, subject), all);
    }

    @Override
    public void remove(int participation, Subject subject) {
        rows.remove(new Place(participation, subject));
    }

    @Override
    public void forget(int participation) {
        Set.copyOf(rows.keySet()).stream()
                .filter(place -> place.participation() == participation)
                .forEach(rows::remove);
    }

    /** What puts everything back as it is now. */
    Runnable undo() {
        Map<Place, Set<String>> before = new HashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }
}
