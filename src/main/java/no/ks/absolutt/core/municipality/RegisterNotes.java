// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.Map;

/** Port: what KS has noted about entries of the register. Thread-safe; joins the caller's transaction. */
public interface RegisterNotes {

    /** All notes by number. One SQL statement. */
    Map<String, RegisterNote> all();

    /** Writes the note, over the earlier one of that number. */
    void save(RegisterNote note);
}
