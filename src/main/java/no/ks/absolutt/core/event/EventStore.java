// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.event;

import java.util.List;
import java.util.Optional;

/** Port: municipalities' own events as they are now. Thread-safe; joins the caller's transaction. */
public interface EventStore {

    /** Those of the participation that are not removed, in no order. One SQL statement. */
    List<LocalEvent> of(int participation);

    /** The event of that participation with that id, a removed one too; nothing where it has none. */
    Optional<LocalEvent> find(int participation, int id);

    /** Makes a row for a new one, which says nothing before {@link #put}, and returns its id. */
    int add(int participation, EventContent content);

    /** Stores what an event is now. */
    void put(LocalEvent event);
}
