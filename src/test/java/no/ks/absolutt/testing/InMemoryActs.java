// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.ActFilter;
import no.ks.absolutt.core.log.ActStore;
import no.ks.absolutt.core.log.AuditTrail;
import no.ks.absolutt.core.log.Deed;

/** The log in memory, and what the host's audit log has been told. */
public final class InMemoryActs implements ActStore, AuditTrail {

    private final List<Act> acts = new ArrayList<>();
    private final List<Act> told = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    /** What the host's audit log has been told, in order. */
    public List<Act> told() {
        return told;
    }

    @Override
    public synchronized boolean add(Act act, String key) {
        if (!keys.add(key)) {
            return false;
        }
        acts.add(0, new Act(acts.size() + 1, act.at(), act.by(), act.deed()));
        return true;
    }

    @Override
    public synchronized List<Act> find(ActFilter filter, int before, int limit) {
        return acts.stream()
                .filter(act -> act.id() < before && matches(filter, act))
                .limit(limit)
                .toList();
    }

    private static boolean matches(ActFilter filter, Act act) {
        Deed deed = act.deed();
        return (filter.programme() == null || filter.programme().equals(deed.programme()))
                && (filter.kind() == null || filter.kind() == deed.kind())
                && (filter.from() == null || !act.at().isBefore(filter.from()))
                && (filter.until() == null || act.at().isBefore(filter.until()))
                && filter.searchedWords().stream().allMatch(ActFilter.searched(deed)::contains);
    }

    @Override
    public synchronized void tell(Act act) {
        told.add(act);
    }

    /** What puts the rows back as they are now. */
    synchronized Runnable undo() {
        List<Act> actsBefore = List.copyOf(acts);
        Set<String> keysBefore = Set.copyOf(keys);
        return () -> {
            acts.clear();
            acts.addAll(actsBefore);
            keys.retainAll(keysBefore);
        };
    }
}
