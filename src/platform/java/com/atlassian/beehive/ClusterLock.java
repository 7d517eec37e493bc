// SPDX-License-Identifier: Apache-2.0
package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** A lock that holds for all nodes. Seen in use on 10.2.15: lock and unlock; that it is a Lock is unconfirmed. */
public interface ClusterLock extends Lock {}
