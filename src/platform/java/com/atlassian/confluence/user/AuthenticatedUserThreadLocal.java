// SPDX-License-Identifier: Apache-2.0
package com.atlassian.confluence.user;

/** Who the current thread works for; null for nobody. Seen in use on 10.0.1, 10.0.3 and 10.2.7. */
public class AuthenticatedUserThreadLocal {

    private static final ThreadLocal<ConfluenceUser> CURRENT = new ThreadLocal<>();

    private AuthenticatedUserThreadLocal() {}

    public static ConfluenceUser get() {
        return CURRENT.get();
    }

    /** Null for nobody. */
    public static void set(ConfluenceUser user) {
        if (user == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(user);
        }
    }
}
