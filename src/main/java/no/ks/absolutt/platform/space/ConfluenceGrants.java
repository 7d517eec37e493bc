// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.ks.absolutt.core.space.SpaceGrants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Space permissions of Confluence. The calls that save and remove one are deprecated, without another in their place
 * (facts/api-signatures.md, 6). Thread-safe.
 */
public final class ConfluenceGrants implements SpaceGrants {

    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceGrants.class);

    private final SpaceManager spaces;
    private final SpacePermissionManager permissions;
    private final UserAccessor users;

    /** Over the host's services. */
    public ConfluenceGrants(SpaceManager spaces, SpacePermissionManager permissions, UserAccessor users) {
        this.spaces = spaces;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public Optional<Set<String>> giveGroup(String spaceKey, String group) {
        Space space = spaces.getSpace(spaceKey);
        return given(
                seeEditAdminister(),
                held(space, permission -> group.equals(permission.getGroup())),
                type -> SpacePermission.createGroupSpacePermission(type, space, group));
    }

    @Override
    public Optional<Set<String>> givePerson(String spaceKey, String userKey) {
        Space space = spaces.getSpace(spaceKey);
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(userKey));
        return given(
                all(),
                held(space, permission -> isFor(permission, userKey)),
                type -> SpacePermission.createUserSpacePermission(type, space, user));
    }

    @Override
    public Optional<Set<String>> giveMember(String spaceKey, String userKey) {
        Space space = spaces.getSpace(spaceKey);
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(userKey));
        if (user == null) {
            return Optional.empty();
        }
        return given(
                seeAndEdit(),
                held(space, permission -> isFor(permission, userKey)),
                type -> SpacePermission.createUserSpacePermission(type, space, user));
    }

    @Override
    public Set<String> memberRights() {
        return Set.copyOf(seeAndEdit());
    }

    @Override
    public boolean takePerson(String spaceKey, String userKey, Set<String> rights) {
        return taken(spaceKey, given -> isFor(given, userKey) && rights.contains(given.getType()));
    }

    @Override
    public boolean takeFromCreator(String spaceKey, String creatorKey) {
        return taken(spaceKey, given -> isFor(given, creatorKey));
    }

    private static Set<String> held(Space space, Predicate<SpacePermission> whose) {
        return space.getPermissions().stream()
                .filter(whose)
                .map(SpacePermission::getType)
                .collect(Collectors.toSet());
    }

    private Optional<Set<String>> given(
            List<String> wanted, Set<String> held, Function<String, SpacePermission> permission) {
        Set<String> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(held);
        boolean done = done(() -> missing.stream().map(permission).forEach(permissions::savePermission));
        return done ? Optional.of(missing) : Optional.empty();
    }

    private boolean taken(String spaceKey, Predicate<SpacePermission> which) {
        return done(() -> List.copyOf(spaces.getSpace(spaceKey).getPermissions()).stream()
                .filter(which)
                .forEach(permissions::removePermission));
    }

    /** Whether the host has the calls: these signatures were seen in use, not read (facts/api-signatures.md, 6). */
    private static boolean done(Runnable calls) {
        try {
            calls.run();
            return true;
        } catch (LinkageError missing) {
            LOG.warn("This Confluence lacks a call for space permissions; KS is told to do it by hand", missing);
            return false;
        }
    }

    private static List<String> seeAndEdit() {
        return List.of(
                SpacePermission.VIEWSPACE_PERMISSION,
                SpacePermission.CREATEEDIT_PAGE_PERMISSION,
                SpacePermission.COMMENT_PERMISSION,
                SpacePermission.CREATE_ATTACHMENT_PERMISSION);
    }

    private static List<String> seeEditAdminister() {
        List<String> all = new ArrayList<>(seeAndEdit());
        all.add(SpacePermission.ADMINISTER_SPACE_PERMISSION);
        return all;
    }

    private static List<String> all() {
        return List.of(
                SpacePermission.VIEWSPACE_PERMISSION,
                SpacePermission.CREATEEDIT_PAGE_PERMISSION,
                SpacePermission.EDITBLOG_PERMISSION,
                SpacePermission.COMMENT_PERMISSION,
                SpacePermission.CREATE_ATTACHMENT_PERMISSION,
                SpacePermission.REMOVE_PAGE_PERMISSION,
                SpacePermission.REMOVE_BLOG_PERMISSION,
                SpacePermission.REMOVE_COMMENT_PERMISSION,
                SpacePermission.REMOVE_ATTACHMENT_PERMISSION,
                SpacePermission.SET_PAGE_PERMISSIONS_PERMISSION,
                SpacePermission.EXPORT_SPACE_PERMISSION,
                SpacePermission.ADMINISTER_SPACE_PERMISSION);
    }

    private static boolean isFor(SpacePermission given, String userKey) {
        ConfluenceUser subject = given.getUserSubject();
        return subject != null && subject.getKey().getStringValue().equals(userKey);
    }
}
