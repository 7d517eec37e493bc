// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.Enrolment;
import no.ks.absolutt.core.municipality.EnrolmentStore;

/** Standings in a map. */
public final class InMemoryEnrolments implements EnrolmentStore {

    private final Map<String, Enrolment> rows = new LinkedHashMap<>();

    @Override
    public Enrolment of(String programme, String number) {
        return rows.getOrDefault(programme + ":" + number, Enrolment.none(programme, number));
    }

    @Override
    public List<Enrolment> ofProgramme(String programme) {
        return rows.values().stream()
                .filter(row -> row.programme().equals(programme))
                .toList();
    }

    @Override
    public List<Enrolment> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public void save(Enrolment next) {
        rows.put(next.programme() + ":" + next.number(), next);
    }

    /** What puts everything back as it is now. */
    Runnable undo() {
        Map<String, Enrolment> before = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }
}
