// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import java.util.OptionalLong;

/** Port: what the host lets a user do in a space. Every answer is no for a space that does not exist. */
public interface SpaceRights {

    /** Whether the user may see the space. */
    boolean mayView(String userKey, String spaceKey);

    /** Whether the user may administer the space. */
    boolean mayAdminister(String userKey, String spaceKey);

    /** Whether the space is archived: facts are read there and not changed. */
    boolean isArchived(String spaceKey);

    /** The id of the space that has this key now, or nothing. A space made anew under an old key has another id. */
    OptionalLong idOf(String spaceKey);
}
