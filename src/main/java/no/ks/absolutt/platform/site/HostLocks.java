// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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
        Lock lock = services.find(Locks.class, ADAPTER, HostPart.LOCKS)
                .map(locks -> locks.named(PREFIX + name))
                .orElseGet(() -> own.computeIfAbsent(name, unused -> new ReentrantLock()));
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
