// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

/** In which of the layers something holds. */
public enum When {
    /** Today, and no longer in the wanted map. */
    TODAY,
    /** In the wanted map alone. */
    GOAL,
    /** In both. */
    BOTH
}
