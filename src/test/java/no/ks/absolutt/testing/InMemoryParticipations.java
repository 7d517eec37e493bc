// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;

/** Participations in a list; ids are places in it, from 1. */
public final class InMemoryParticipations implements ParticipationStore {

    private final List<Participation> rows = new ArrayList<>();

    @Override
    public List<Participation> all() {
        return List.copyOf(rows);
    }

    @Override
    public List<Participation> ofProgramme(String programme) {
        return rows.stream().filter(row -> row.programme().equals(programme)).toList();
    }

    @Override
    public Optional<Participation> withSpaceKey(String spaceKey) {
        return rows.stream().filter(row -> row.spaceKey().equals(spaceKey)).findFirst();
    }

    @Override
    public Optional<Participation> of(String programme, String number) {
        return ofProgramme(programme).stream()
                .filter(row -> row.number().equals(number))
                .findFirst();
    }

    @Override
    public Optional<Participation> add(Participation asked) {
        if (of(asked.programme(), asked.number()).isPresent()
                || withSpaceKey(asked.spaceKey()).isPresent()) {
            return Optional.empty();
        }
        rows.add(new Participation(
                rows.size() + 1,
                asked.programme(),
                asked.number(),
                asked.spaceKey(),
                asked.spaceId(),
                asked.state(),
                asked.language(),
                asked.coordinator(),
                asked.madeAt()));
        return Optional.of(rows.get(rows.size() - 1));
    }

    @Override
    public void update(Participation participation) {
        rows.set(participation.id() - 1, participation);
    }

    /** What puts everything back as it is now. */
    Runnable undo() {
        List<Participation> before = List.copyOf(rows);
        return () -> {
            rows.clear();
            rows.addAll(before);
        };
    }
}
