// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.Users;

/** Confluence's view of the sandbox's people. */
public final class People implements UserAccessor {

    private final Users users;

    /** Reads the host's directory. */
    public People(Users users) {
        this.users = users;
    }

    /** Whom this thread works for; empty for nobody. */
    public Optional<SandboxUser> current() {
        return of(AuthenticatedUserThreadLocal.get());
    }

    /** The host's own record of a person; empty for nobody. */
    public Optional<SandboxUser> of(ConfluenceUser user) {
        return user == null ? Optional.empty() : users.byKey(user.getKey().getStringValue());
    }

    /** The person with the key; null where there is none. */
    public ConfluenceUser byKey(String key) {
        return users.byKey(key).map(Person::new).orElse(null);
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return key == null ? null : byKey(key.getStringValue());
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
        return users.byName(name).map(Person::new).orElse(null);
    }

    @Override
    public List<ConfluenceUser> getUsersByUserKeys(List<UserKey> userKeys) {
        return userKeys.stream()
                .map(this::getUserByKey)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
        return getUserByKey(key);
    }

    @Override
    public List<String> getGroupNamesForUserName(String userName) {
        return List.copyOf(users.groupsOf(userName));
    }

    @Override
    public boolean hasMembership(String groupName, String userName) {
        return users.groupsOf(userName).stream().anyMatch(group -> group.equalsIgnoreCase(groupName));
    }
}
