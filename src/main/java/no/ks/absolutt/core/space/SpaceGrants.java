// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import java.util.Optional;
import java.util.Set;

/**
 * Port: the rights that the plugin gives in a space. Giving twice is giving once. Where the host lacks the call, giving
 * answers nothing and taking answers false; the space then stays as it is, and a person must do it by hand.
 */
public interface SpaceGrants {

    /**
     * Lets the members of the group see, edit and administer the space.
     *
     * @return the rights that were given, by the host's names; without those that the group had already
     */
    Optional<Set<String>> giveGroup(String spaceKey, String group);

    /**
     * Makes the user an administrator of the space, who also sees and edits it.
     *
     * @return the rights that were given, by the host's names; without those that the user had already
     */
    Optional<Set<String>> givePerson(String spaceKey, String userKey);

    /**
     * Lets the user see the space and write, comment and attach files on its pages. It never makes her administrator.
     *
     * @return the rights that were given, by the host's names; without those that the user had already
     */
    Optional<Set<String>> giveMember(String spaceKey, String userKey);

    /** The rights that {@link #giveMember} gives whoever has none of them, by the host's names. */
    Set<String> memberRights();

    /** Takes those rights from the user, and leaves every other. What is not there any more is taken already. */
    boolean takePerson(String spaceKey, String userKey, Set<String> rights);

    /** Takes away what the host gave the creator of a new space, who may get other rights later. */
    boolean takeFromCreator(String spaceKey, String creatorKey);
}
