// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.time.Instant;

/**
 * That KS has asked every municipality of a programme to confirm its roles of one kind, as after an election.
 *
 * @param id 0 while it is not stored
 * @param by user key
 * @param calledBack that it is asked no longer; null while it is
 */
public record RoleCheck(int id, RoleKind kind, Instant at, String by, CalledBack calledBack) {

    /**
     * That KS has called a question back. What municipalities have answered stays.
     *
     * @param by user key
     */
    public record CalledBack(Instant at, String by) {}

    /** Whether those who have not answered are asked still. */
    public boolean isOpen() {
        return calledBack == null;
    }

    RoleCheck calledBack(Instant when, String who) {
        return new RoleCheck(id, kind, at, by, new CalledBack(when, who));
    }
}
