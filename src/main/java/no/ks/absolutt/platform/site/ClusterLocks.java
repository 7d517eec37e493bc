// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.site;

import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.locks.Lock;

/** Beehive's cluster locks. Loaded by name. */
public final class ClusterLocks implements HostLocks.Locks {

    private final ClusterLockService service;

    /** Over the service, given as an Object because the type may be missing. */
    public ClusterLocks(Object service) {
        this.service = (ClusterLockService) service;
    }

    @Override
    public Lock named(String name) {
        return service.getLockForName(name);
    }
}
