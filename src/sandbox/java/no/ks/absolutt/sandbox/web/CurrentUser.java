// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import java.util.Optional;
import no.ks.absolutt.sandbox.host.SandboxUser;

/**
 * The user of the request that the thread works on, or of the background work that it does. Not inherited by new threads,
 * as in the product.
 */
public final class CurrentUser {

    private static final ThreadLocal<SandboxUser> USER = new ThreadLocal<>();

    private CurrentUser() {}

    /** The user; empty when nobody is logged in and in threads that nobody set it for. */
    public static Optional<SandboxUser> get() {
        return Optional.ofNullable(USER.get());
    }

    /** Sets the user; null takes it away. */
    public static void set(SandboxUser user) {
        if (user == null) {
            USER.remove();
        } else {
            USER.set(user);
        }
    }

    /** Takes the user away. */
    public static void clear() {
        USER.remove();
    }
}
