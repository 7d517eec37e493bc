// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.util.List;
import java.util.Optional;

/** Who takes part. Thread-safe; every call is a transaction of its own or joins the caller's. */
public interface ParticipationStore {

    /** All, in the order they were made. */
    List<Participation> all();

    /** Those of one programme, in the order they were made. */
    List<Participation> ofProgramme(String programme);

    /** Those of one municipality in any programme, in the order they were made. One SQL statement. */
    List<Participation> ofMunicipality(String number);

    /** The one that has this space key, or nothing. */
    Optional<Participation> withSpaceKey(String spaceKey);

    /** The one of that municipality in that programme, or nothing. */
    Optional<Participation> of(String programme, String number);

    /**
     * Stores a new one.
     *
     * @return it, with its id; nothing when its (programme, number) or its space key is taken
     */
    Optional<Participation> add(Participation participation);

    /** Stores the space id, state, language and coordinator of one that is there. */
    void update(Participation participation);

    /** Takes away one whose space has been undone; without effect on one that is not there. */
    void remove(int id);
}
