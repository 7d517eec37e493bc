// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.log;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.ks.absolutt.core.site.OneTransaction;

/**
 * Lets nothing administrative be done without a row of the log: the work and its row are one transaction. The host's audit
 * log is told after it. Thread-safe.
 */
public final class ActLog {

    private final OneTransaction transaction;
    private final ActStore acts;
    private final AuditTrail audit;
    private final Clock clock;

    /** The log over its rows. */
    public ActLog(OneTransaction transaction, ActStore acts, AuditTrail audit, Clock clock) {
        this.transaction = transaction;
        this.acts = acts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does the work of a deed that is based on nothing another could have changed meanwhile. */
    public <T> T doing(String by, Deed deed, Supplier<T> work) {
        return done(by, deed, UUID.randomUUID().toString(), work)
                .orElseThrow(() -> new IllegalStateException("A random key is taken"))
                .result();
    }

    /**
     * Does the work of a deed that changes a fact with revisions.
     *
     * @param fact key of the fact, such as {@code session:17}; unique among all facts
     * @param revision the one that the deed makes: one more than the one it is based on
     * @return nothing, and nothing is done, when somebody else has made that revision
     */
    public <T> Optional<T> changing(String by, Deed deed, String fact, int revision, Supplier<T> work) {
        return done(by, deed, fact + ":" + revision, work).map(Done::result);
    }

    private <T> Optional<Done<T>> done(String by, Deed deed, String key, Supplier<T> work) {
        Act act = new Act(0, clock.instant().truncatedTo(ChronoUnit.MILLIS), by, deed);
        Optional<Done<T>> done = transaction.claiming(() -> acts.add(act, key), () -> new Done<>(work.get()));
        done.ifPresent(unused -> audit.tell(act));
        return done;
    }

    /** What work gave, which may be nothing at all. */
    private record Done<T>(T result) {}
}
