// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import no.ks.absolutt.core.access.Viewer;

/**
 * What the use cases of a list of facts have in common. Each goes through the door first, and refuses as it does.
 *
 * @param <F> the facts
 * @param <E> the fields of their form
 */
public interface ChangeFacts<F extends LoggedFact, E extends Enum<E> & FormField> {

    /** Adds one. Refuses as the door, and INVALID. */
    Kept<F> add(Viewer viewer, String spaceKey, Typed<E> typed);

    /** Changes one: what was not sent stays. Refuses as {@link #add}, NOT_FOUND, and CONFLICT with what it is now. */
    Kept<F> change(Viewer viewer, String spaceKey, String key, int revision, Typed<E> typed);

    /** Takes one off the list. Refuses as {@link #change}. */
    void remove(Viewer viewer, String spaceKey, String key, int revision);
}
