// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.site.OneTransaction;

/** Lets no fact of a space change without a row of the log: the change and its row are one transaction. Thread-safe. */
public final class FactLog {

    private final OneTransaction transaction;
    private final FactStore store;
    private final Clock clock;

    /** The log over its rows. */
    public FactLog(OneTransaction transaction, FactStore store, Clock clock) {
        this.transaction = transaction;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Changes a fact.
     *
     * @param visit by somebody whom the door has let in to change facts, or to report
     * @param revision the one that the deed makes: one more than the one it is based on
     * @param work writes the state that follows from the change, and gives what it is then
     * @return nothing, and nothing is written, when somebody else has made that revision
     */
    public <T> Optional<T> changing(Visit visit, FactDeed deed, int revision, Function<FactChange, T> work) {
        return changing(visit.participation(), visit.viewer(), deed, revision, work);
    }

    /**
     * As {@link #changing(Visit, FactDeed, int, Function)}, for what KS does to a municipality's fact without visiting its
     * space. The caller has made sure that it may.
     *
     * @param ks a member of the KS group
     */
    public <T> Optional<T> changing(
            int participation, Viewer ks, FactDeed deed, int revision, Function<FactChange, T> work) {
        FactChange change =
                new FactChange(revision, clock.instant().truncatedTo(ChronoUnit.MILLIS), ks.userKey(), deed);
        return transaction.claiming(() -> store.add(participation, change), () -> work.apply(change));
    }

    /** The newest changes of facts of those kinds, newest first, at most {@code limit}. */
    public List<FactChange> latest(Visit visit, Set<FactKind> kinds, int limit) {
        return store.latest(visit.participation(), kinds, limit);
    }

    /** The newest changes of all facts, newest first, at most {@code limit}, without their differences. */
    public List<FactChange> headlines(Visit visit, int limit) {
        return store.headlines(visit.participation(), limit);
    }

    /** All changes of one fact, newest first; empty when untouched. */
    public List<FactChange> of(Visit visit, FactKind kind, String key) {
        return store.of(visit.participation(), kind, key);
    }
}
