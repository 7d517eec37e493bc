// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.List;

/** Port: who can own milestones. */
public interface Owners {

    /** Coordinator and participant group first, then the roles in the order of the role map. */
    List<Owner> all();
}
