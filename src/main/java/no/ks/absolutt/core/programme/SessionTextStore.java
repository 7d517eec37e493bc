// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.Set;

/** What KS has written about sessions. Thread-safe; joins the caller's transaction. */
public interface SessionTextStore {

    /** The texts of the session with that id; {@link SessionTexts#NONE} while there are none. Two SQL statements. */
    SessionTexts of(int session);

    /** The ids of those sessions of the programme about which something is written now. Two SQL statements. */
    Set<Integer> written(String programme);

    /** Stores them in place of those that are there. */
    void put(int session, SessionTexts texts);
}
