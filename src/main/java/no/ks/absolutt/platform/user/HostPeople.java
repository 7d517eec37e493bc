// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.user;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Optional;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.platform.OptionalServices;
import no.ks.absolutt.platform.compat.HostPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The host's users and groups. Thread-safe. */
public final class HostPeople implements People {

    private static final String EMAIL_ADAPTER = "no.ks.absolutt.platform.user.CrowdEmails";
    private static final int GROUPS_WITH_ONE_PREFIX = 100;

    private static final Logger LOG = LoggerFactory.getLogger(HostPeople.class);

    private final UserAccessor users;
    private final UserManager groups;
    private final OptionalServices services;

    /** Over the host's services; looking up an e-mail address is one that may be missing. */
    public HostPeople(UserAccessor users, UserManager groups, OptionalServices services) {
        this.users = users;
        this.groups = groups;
        this.services = services;
    }

    @Override
    public Optional<Person> find(String userNameOrEmail) {
        ConfluenceUser named = users.getUserByName(userNameOrEmail);
        if (named == null && userNameOrEmail.contains("@")) {
            named = userNameOf(userNameOrEmail).map(users::getUserByName).orElse(null);
        }
        return Optional.ofNullable(named).map(HostPeople::person);
    }

    private Optional<String> userNameOf(String email) {
        try {
            return services.find(EmailLookup.class, EMAIL_ADAPTER, HostPart.ADDRESSES)
                    .flatMap(lookup -> lookup.userName(email));
        } catch (LinkageError unlike) {
            LOG.debug("This Confluence does not look up e-mail addresses as the plugin expects", unlike);
            return Optional.empty();
        }
    }

    @Override
    public Person withKey(String userKey) {
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(userKey));
        return user == null ? new Person(userKey, null) : person(user);
    }

    @Override
    public boolean isMember(String userKey, String group) {
        return groups.isUserInGroup(new UserKey(userKey), group);
    }

    @Override
    public boolean groupExists(String group) {
        for (String name : groups.findGroupNamesByPrefix(group, 0, GROUPS_WITH_ONE_PREFIX)) {
            if (name.equals(group)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isConfluenceAdministrator(String userKey) {
        return groups.isAdmin(new UserKey(userKey));
    }

    private static Person person(ConfluenceUser user) {
        return new Person(user.getKey().getStringValue(), user.getFullName());
    }
}
