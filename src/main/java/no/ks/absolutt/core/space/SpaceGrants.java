// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

/**
 * Port: the rights that the plugin gives in a space. Giving twice is giving once. Every method returns false where the
 * host lacks the call; the space then stays as private as it is, and a person must do it by hand.
 */
public interface SpaceGrants {

    /** Lets the members of the group see, edit and administer the space. */
    boolean giveGroup(String spaceKey, String group);

    /** Makes the user an administrator of the space, who also sees and edits it. */
    boolean givePerson(String spaceKey, String userKey);

    /** Takes away what the host gave the creator of a new space, who may get other rights later. */
    boolean takeFromCreator(String spaceKey, String creatorKey);
}
