// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

/** Port: the rights that the plugin gives in a space. Giving twice is giving once. */
public interface SpaceGrants {

    /** Lets the members of the group see, edit and administer the space. */
    void giveGroup(String spaceKey, String group);

    /** Makes the user an administrator of the space, who also sees and edits it. */
    void givePerson(String spaceKey, String userKey);

    /** Takes away what the host gave the creator of a new space, unless she is its coordinator. */
    void takeFromCreator(String spaceKey, String creatorKey);
}
