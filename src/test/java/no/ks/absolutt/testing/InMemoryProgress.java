// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.ProgressStore;

/** A log in a list, and the states that follow from it; counts how often it is read. */
public class InMemoryProgress implements ProgressStore {

    private record Row(int participation, Change change) {}

    private final List<Row> log = new ArrayList<>();
    private Change before;
    private int reads;

    /** Lets somebody else make this change just before the next write. */
    public void somebodyElseWritesFirst(Change change) {
        this.before = change;
    }

    /** How often states or log have been read. */
    public int reads() {
        return reads;
    }

    @Override
    public Map<String, MilestoneState> states(int participation) {
        reads++;
        Map<String, MilestoneState> states = new HashMap<>();
        for (Row row : log) {
            if (row.participation == participation) {
                Change change = row.change;
                states.put(
                        change.milestone(),
                        new MilestoneState(change.to(), change.revision(), change.at(), change.by()));
            }
        }
        return states;
    }

    @Override
    public Map<Integer, Map<String, MilestoneState>> statesOf(Collection<Integer> participations) {
        Map<Integer, Map<String, MilestoneState>> states = new HashMap<>();
        participations.forEach(participation -> states.put(participation, states(participation)));
        states.values().removeIf(Map::isEmpty);
        return states;
    }

    @Override
    public List<Change> changes(int participation, String milestone) {
        return latest(participation, Set.of(milestone), Integer.MAX_VALUE);
    }

    @Override
    public List<Change> latest(int participation, Set<String> milestones, int limit) {
        reads++;
        List<Change> changes = new ArrayList<>(log.stream()
                .filter(row -> row.participation == participation)
                .map(Row::change)
                .toList());
        Collections.reverse(changes);
        return changes.stream()
                .filter(change -> milestones.contains(change.milestone()))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean write(int participation, Change change) {
        if (before != null) {
            log.add(new Row(participation, before));
            before = null;
        }
        boolean taken = changes(participation, change.milestone()).stream()
                .anyMatch(other -> other.revision() == change.revision());
        return !taken && log.add(new Row(participation, change));
    }
}
