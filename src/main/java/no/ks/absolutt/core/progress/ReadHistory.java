// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.indicator.IndicatorLog;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Milestone;

/** Use case: somebody who was let into a space reads what has been changed in it: milestones and all other facts. */
public final class ReadHistory {

    /** What is said about a milestone beside its facts. */
    private static final Set<FactKind> OF_A_MILESTONE =
            EnumSet.of(FactKind.CONFIRMATION, FactKind.SUPPORT_ANSWER, FactKind.REPORT);

    /**
     * One row of either log.
     *
     * @param change of a milestone; null where {@code fact} is there
     * @param fact change of any other fact; null where {@code change} is there
     */
    public record Entry(Change change, FactChange fact) {

        Instant at() {
            return change == null ? fact.at() : change.at();
        }
    }

    private final ReadProgress progress;
    private final FactLog log;

    /** The use case over both logs. */
    public ReadHistory(ReadProgress progress, FactLog log) {
        this.progress = progress;
        this.log = log;
    }

    /**
     * The latest changes of all facts of the space that the visitor may know of, newest first, at most {@code limit}: who was
     * represented at a session is the municipality's own.
     */
    public List<Entry> latest(Visit visit, Progress current, int limit) {
        List<Change> changes = progress.latest(current, any -> true, limit);
        Set<FactKind> kinds = EnumSet.allOf(FactKind.class);
        if (visit.isKs()) {
            kinds.remove(FactKind.REPRESENTATION);
        }
        List<FactChange> facts = IndicatorLog.shown(log.latest(visit, kinds, limit));
        return newest(changes, facts, limit);
    }

    /** As {@link #latest}, of those milestones alone, and of what is said about them. */
    public List<Entry> latestOf(Visit visit, Progress current, Predicate<Milestone> wanted, int limit) {
        List<String> keys = current.milestones().stream()
                .map(TrackedMilestone::milestone)
                .filter(wanted)
                .map(Milestone::key)
                .toList();
        List<FactChange> facts = log.latest(visit, OF_A_MILESTONE, limit).stream()
                .filter(fact -> keys.contains(fact.deed().key()))
                .toList();
        return newest(progress.latest(current, wanted, limit), facts, limit);
    }

    private static List<Entry> newest(List<Change> changes, List<FactChange> facts, int limit) {
        List<Entry> all = new ArrayList<>();
        changes.forEach(change -> all.add(new Entry(change, null)));
        facts.forEach(fact -> all.add(new Entry(null, fact)));
        return all.stream()
                .sorted(Comparator.comparing(Entry::at).reversed())
                .limit(limit)
                .toList();
    }
}
