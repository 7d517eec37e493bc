// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
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
    public boolean giveGroup(String spaceKey, String group) {
        Space space = spaces.getSpace(spaceKey);
        return done(() -> seeEditAdminister().stream()
                .filter(type -> space.getPermissions().stream()
                        .noneMatch(given -> type.equals(given.getType()) && group.equals(given.getGroup())))
                .map(type -> SpacePermission.createGroupSpacePermission(type, space, group))
                .forEach(permissions::savePermission));
    }

    @Override
    public boolean givePerson(String spaceKey, String userKey) {
        Space space = spaces.getSpace(spaceKey);
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(userKey));
        return done(() -> all().stream()
                .filter(type -> space.getPermissions().stream()
                        .noneMatch(given -> type.equals(given.getType()) && isFor(given, userKey)))
                .map(type -> SpacePermission.createUserSpacePermission(type, space, user))
                .forEach(permissions::savePermission));
    }

    @Override
    public boolean takeFromCreator(String spaceKey, String creatorKey) {
        return done(() -> List.copyOf(spaces.getSpace(spaceKey).getPermissions()).stream()
                .filter(given -> isFor(given, creatorKey))
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

    private static List<String> seeEditAdminister() {
        return List.of(
                SpacePermission.VIEWSPACE_PERMISSION,
                SpacePermission.CREATEEDIT_PAGE_PERMISSION,
                SpacePermission.COMMENT_PERMISSION,
                SpacePermission.CREATE_ATTACHMENT_PERMISSION,
                SpacePermission.ADMINISTER_SPACE_PERMISSION);
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
