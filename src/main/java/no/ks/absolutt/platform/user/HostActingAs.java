// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.user;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.function.Supplier;
import no.ks.absolutt.core.site.ActingAs;

/** Confluence's user of the current thread; nobody where the user has been removed. Thread-safe. */
public final class HostActingAs implements ActingAs {

    private final UserAccessor users;

    /** Over the host's users. */
    public HostActingAs(UserAccessor users) {
        this.users = users;
    }

    @Override
    public <T> T of(String userKey, Supplier<T> work) {
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(users.getExistingUserByKey(new UserKey(userKey)));
        try {
            return work.get();
        } finally {
            AuthenticatedUserThreadLocal.set(before);
        }
    }
}
