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
import no.ks.absolutt.core.progress.Confirmed;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.progress.SupportRequest;

/** A log in a list, and the states that follow from it; counts how often it is read. */
public class InMemoryProgress implements ProgressStore {

    private record Row(int participation, Change change) {}

    private record Key(int participation, String milestone) {}

    private final List<Row> log = new ArrayList<>();
    private final Map<Key, Confirmed> confirmed = new HashMap<>();
    private final Map<Key, SupportRequest> answered = new HashMap<>();
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
                states.merge(
                        row.change.milestone(),
                        MilestoneState.UNTOUCHED.after(row.change),
                        (before, unused) -> before.after(row.change));
            }
        }
        states.replaceAll((milestone, state) -> said(new Key(participation, milestone), state));
        return states;
    }

    private MilestoneState said(Key key, MilestoneState state) {
        SupportRequest request = state.support();
        SupportRequest answer = answered.getOrDefault(key, request);
        boolean isToThis = answer.asked() == request.asked();
        SupportRequest now =
                new SupportRequest(request.asked(), request.at(), answer.answers(), isToThis ? answer.answer() : null);
        return state.confirmed(confirmed.getOrDefault(key, Confirmed.NEVER)).supported(now);
    }

    @Override
    public void confirm(int participation, String milestone, Confirmed now) {
        confirmed.put(new Key(participation, milestone), now);
    }

    @Override
    public void answer(int participation, String milestone, SupportRequest now) {
        answered.put(new Key(participation, milestone), now);
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
