// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.ProgressStore;

/** A log in memory that counts how often it is read. */
class InMemoryProgress implements ProgressStore {

    private final List<Change> log = new ArrayList<>();
    private int reads;

    @Override
    public Map<String, MilestoneState> states(int participation) {
        reads++;
        Map<String, MilestoneState> states = new LinkedHashMap<>();
        log.forEach(change -> states.put(
                change.milestone(), new MilestoneState(change.to(), change.revision(), change.at(), change.by())));
        return states;
    }

    @Override
    public List<Change> changes(int participation, String milestone) {
        return latest(participation, Set.of(milestone), Integer.MAX_VALUE);
    }

    @Override
    public List<Change> latest(int participation, Set<String> milestones, int limit) {
        reads++;
        List<Change> newestFirst = new ArrayList<>(log);
        java.util.Collections.reverse(newestFirst);
        return newestFirst.stream()
                .filter(change -> milestones.contains(change.milestone()))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean write(int participation, Change change) {
        return log.add(change);
    }

    int reads() {
        return reads;
    }
}
