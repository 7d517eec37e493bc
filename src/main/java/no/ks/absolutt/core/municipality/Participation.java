// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import java.time.Instant;
import java.util.OptionalLong;
import no.ks.absolutt.core.text.Language;

/**
 * That a municipality takes part in a programme, with its space. There is one for a programme and a number.
 *
 * @param id the row's id; 0 before it is stored
 * @param spaceKey key of its space in the host
 * @param spaceId the host's id of that space; 0 until the space has been made
 * @param coordinator user key, or null while there is none
 * @param madeAt when the making began
 */
public record Participation(
        int id,
        String programme,
        String number,
        String spaceKey,
        long spaceId,
        State state,
        Language language,
        String coordinator,
        Instant madeAt) {

    /** How far the making of its space has come. */
    public enum State {
        /** Begun; to be finished by the next try. Only KS sees it. */
        CREATING,
        /** The space is whole. */
        READY
    }

    /**
     * Whether a space is its own. A space deleted and made anew under the same key is another space.
     *
     * @param idOfItsKey the id of the space that has its key now, or nothing
     */
    public boolean owns(OptionalLong idOfItsKey) {
        return idOfItsKey.isPresent() && idOfItsKey.getAsLong() == spaceId;
    }

    /** The same, with the space that has been made for it. */
    public Participation withSpace(long id) {
        return new Participation(this.id, programme, number, spaceKey, id, state, language, coordinator, madeAt);
    }

    /** The same with another coordinator; null for nobody. */
    public Participation coordinatedBy(String newCoordinator) {
        return asAskedFor(language, newCoordinator);
    }

    /** The same, its space to be made anew, since it is gone. */
    public Participation begunAnew() {
        return new Participation(id, programme, number, spaceKey, 0, State.CREATING, language, coordinator, madeAt);
    }

    /** The same, with its space whole. */
    public Participation ready() {
        return new Participation(id, programme, number, spaceKey, spaceId, State.READY, language, coordinator, madeAt);
    }

    /** The same with another language and coordinator: what a new try to make the space may say anew. */
    public Participation asAskedFor(Language newLanguage, String newCoordinator) {
        return new Participation(id, programme, number, spaceKey, spaceId, state, newLanguage, newCoordinator, madeAt);
    }
}
