// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks of the only node that a sandbox has. */
final class NodeLocks implements ClusterLockService {

    private final ConcurrentMap<String, NodeLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String lockName) {
        return locks.computeIfAbsent(lockName, name -> new NodeLock());
    }

    private static final class NodeLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
