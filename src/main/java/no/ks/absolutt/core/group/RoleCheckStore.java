// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What KS has asked to have confirmed: a row a question, whatever the number of municipalities. Thread-safe; joins the
 * caller's transaction.
 */
public interface RoleCheckStore {

    /** All of a programme, oldest first, also those called back. One SQL statement. */
    List<RoleCheck> of(String programme);

    /** Writes one more and returns it with its id. */
    RoleCheck add(String programme, RoleCheck check);

    /** Writes that the question with that id has been called back. */
    void callBack(int id, RoleCheck.CalledBack calledBack);

    /**
     * When each kind was last asked for by a question that is open still; a kind without one is left out. One SQL
     * statement.
     */
    default Map<RoleKind, Instant> latest(String programme) {
        Map<RoleKind, Instant> latest = new HashMap<>();
        of(programme).stream().filter(RoleCheck::isOpen).forEach(check -> latest.put(check.kind(), check.at()));
        return latest;
    }
}
