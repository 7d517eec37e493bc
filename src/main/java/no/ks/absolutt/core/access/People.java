// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.access;

import java.util.Optional;

/** Port: the host's users and groups. */
public interface People {

    /**
     * The active user with that user name or, where the host can look it up, that e-mail address. The address is not
     * kept. Nothing when there is no such user, or when several have the address.
     */
    Optional<Person> find(String userNameOrEmail);

    /** The person with that key; her name is null when the user has been removed. */
    Person withKey(String userKey);

    /** Whether the user is a member of the group, directly or through another group. */
    boolean isMember(String userKey, String group);

    /** Whether the group exists in the host. */
    boolean groupExists(String group);

    /** Whether the user administers the whole site. */
    boolean isConfluenceAdministrator(String userKey);
}
