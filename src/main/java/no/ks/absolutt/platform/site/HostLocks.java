// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.platform.OptionalServices;
import no.ks.absolutt.platform.compat.HostPart;

/**
 * The cluster's locks. A host without them has one node as far as the plugin can know, so its own memory serves; two
 * nodes are still kept apart by the unique columns of the database. Thread-safe.
 */
public final class HostLocks implements OneAtATime {

    private static final String ADAPTER = "no.ks.absolutt.platform.site.ClusterLocks";
    private static final String PREFIX = "no.ks.absolutt:";

    /** Gives the lock of that name. */
    interface Locks {
        Lock named(String name);
    }

    private final OptionalServices services;
    private final ConcurrentMap<String, Lock> own = new ConcurrentHashMap<>();

    /** Over a service that may be missing. */
    public HostLocks(OptionalServices services) {
        this.services = services;
    }

    @Override
    public <T> T of(String name, Supplier<T> work) {
        Lock lock = named(name);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> Optional<T> attempt(String name, Duration atMost, Supplier<T> work) {
        Lock lock = named(name);
        if (!isTaken(lock, atMost)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            lock.unlock();
        }
    }

    private Lock named(String name) {
        return services.find(Locks.class, ADAPTER, HostPart.LOCKS)
                .map(locks -> locks.named(PREFIX + name))
                .orElseGet(() -> own.computeIfAbsent(name, unused -> new ReentrantLock()));
    }

    private static boolean isTaken(Lock lock, Duration atMost) {
        try {
            return atMost.isZero() ? lock.tryLock() : lock.tryLock(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
