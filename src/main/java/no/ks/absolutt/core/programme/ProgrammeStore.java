// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.programme;

import java.util.List;
import java.util.Optional;

/** The programmes that KS has set up. Thread-safe; every call is a transaction of its own or joins the caller's. */
public interface ProgrammeStore {

    /** All programmes by name, whole. A constant number of SQL statements. */
    List<Programme> all();

    /** The programme with that key, whole, or nothing. */
    Optional<Programme> find(String key);

    /**
     * Adds the programme with all its parts, or changes nothing when its key is taken.
     *
     * @return whether it was added
     */
    boolean add(Programme programme);

    /** Stores everything of a programme but its sessions; the parts that differ from {@code before} are written anew. */
    void update(Programme before, Programme after);

    /** Adds a session and returns it with its id. */
    Session add(String programme, Session session);

    /** Stores a session that is there. */
    void update(Session session);

    /** Removes a session with what KS has written about it. */
    void remove(Session session);
}
