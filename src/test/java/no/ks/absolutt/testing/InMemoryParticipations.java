// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ParticipationStore;

/** Participations by id, which are counted from 1. */
public final class InMemoryParticipations implements ParticipationStore {

    private final Map<Integer, Participation> rows = new LinkedHashMap<>();
    private int lastId;

    @Override
    public List<Participation> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public List<Participation> ofProgramme(String programme) {
        return rows.values().stream()
                .filter(row -> row.programme().equals(programme))
                .toList();
    }

    @Override
    public List<Participation> ofMunicipality(String number) {
        return rows.values().stream().filter(row -> row.number().equals(number)).toList();
    }

    @Override
    public Optional<Participation> withSpaceKey(String spaceKey) {
        return rows.values().stream()
                .filter(row -> row.spaceKey().equals(spaceKey))
                .findFirst();
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
        Participation added = new Participation(
                ++lastId,
                asked.programme(),
                asked.number(),
                asked.spaceKey(),
                asked.spaceId(),
                asked.state(),
                asked.language(),
                asked.coordinator(),
                asked.madeAt());
        rows.put(added.id(), added);
        return Optional.of(added);
    }

    @Override
    public void update(Participation participation) {
        rows.put(participation.id(), participation);
    }

    @Override
    public void remove(int id) {
        rows.remove(id);
    }

    /** What puts everything back as it is now. */
    Runnable undo() {
        Map<Integer, Participation> before = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }
}
