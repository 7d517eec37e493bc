// SPDX-License-Identifier: Apache-2.0
package com.atlassian.beehive;

/** Locks that hold for all nodes. Seen in use on 10.2.15. */
public interface ClusterLockService {

    ClusterLock getLockForName(String lockName);
}
