// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.Users;

/** SAL's view of the sandbox's people. The remote user is the thread's. */
final class SalUsers implements UserManager {

    private final Users users;
    private final People people;

    SalUsers(Users users, People people) {
        this.users = users;
        this.people = people;
    }

    @Override
    public UserProfile getRemoteUser() {
        return people.current().map(Profile::new).orElse(null);
    }

    @Override
    public UserKey getRemoteUserKey() {
        return people.current().map(user -> new UserKey(user.key())).orElse(null);
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return users.byName(username).map(Profile::new).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return find(userKey).map(Profile::new).orElse(null);
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return find(userKey)
                .filter(user -> user.groups().stream().anyMatch(each -> each.equalsIgnoreCase(group)))
                .isPresent();
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return isAdmin(userKey);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return find(userKey).filter(SandboxUser::administrator).isPresent();
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        String start = prefix.toLowerCase(Locale.ROOT);
        List<String> found = users.groups().stream()
                .filter(group -> group.toLowerCase(Locale.ROOT).startsWith(start))
                .sorted()
                .toList();
        return found.stream().skip(startIndex).limit(maxResults).toList();
    }

    private Optional<SandboxUser> find(UserKey key) {
        return key == null ? Optional.empty() : users.byKey(key.getStringValue());
    }

    private record Profile(SandboxUser user) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(user.key());
        }

        @Override
        public String getUsername() {
            return user.name();
        }

        @Override
        public String getFullName() {
            return user.fullName();
        }

        @Override
        public String getEmail() {
            return user.email();
        }
    }
}
