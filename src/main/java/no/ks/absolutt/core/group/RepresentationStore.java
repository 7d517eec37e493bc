// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.util.Map;

/** Who was represented at sessions. Thread-safe; joins the caller's transaction. */
public interface RepresentationStore {

    /** By the session's id; a session of which nothing was ever said is left out. One SQL statement. */
    Map<Integer, Representation> of(int participation);

    /** Stores what is said now. */
    void save(int participation, Representation representation);
}
