// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import no.ks.absolutt.core.access.Viewer;

/**
 * What the use cases of a map's areas and roles have in common. Each goes through the door first, and refuses as it does.
 *
 * @param <T> what stands in the map
 * @param <E> what is asked for
 */
public interface ChangeMapped<T, E> {

    /** Adds one of the municipality's own; one of that name that has been removed comes back with its letters. */
    T add(Viewer viewer, String spaceKey, String name);

    /** Changes what is said of one. Refuses CONFLICT with what it is now. */
    T change(Viewer viewer, String spaceKey, String key, E edit);

    /** Takes an own one away and returns it as it was left. Refuses as {@link #change}; INVALID a given one. */
    T remove(Viewer viewer, String spaceKey, String key, int revision);
}
