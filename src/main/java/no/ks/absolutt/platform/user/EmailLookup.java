// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.user;

import java.util.Optional;

/** Finds a user by e-mail address. */
public interface EmailLookup {

    /** The user name of the one active user with that address; nothing when there is none, or several. */
    Optional<String> userName(String email);
}
