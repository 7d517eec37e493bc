// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform.space;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.OptionalLong;
import no.ks.absolutt.core.access.SpaceRights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the host's own permissions say. Thread-safe. */
public final class HostSpaceRights implements SpaceRights {

    private static final Logger LOG = LoggerFactory.getLogger(HostSpaceRights.class);

    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final UserAccessor users;

    /** Over the host's services. */
    public HostSpaceRights(SpaceManager spaces, PermissionManager permissions, UserAccessor users) {
        this.spaces = spaces;
        this.permissions = permissions;
        this.users = users;
    }

    @Override
    public boolean mayView(String userKey, String spaceKey) {
        return has(userKey, Permission.VIEW, spaceKey);
    }

    @Override
    public boolean mayAdminister(String userKey, String spaceKey) {
        return has(userKey, Permission.ADMINISTER, spaceKey);
    }

    @Override
    public OptionalLong idOf(String spaceKey) {
        Space space = spaces.getSpace(spaceKey);
        return space == null ? OptionalLong.empty() : OptionalLong.of(space.getId());
    }

    /** The method is a guess (facts/api-signatures.md, 2); without it an archived space is like any other. */
    @Override
    public boolean isArchived(String spaceKey) {
        Space space = spaces.getSpace(spaceKey);
        try {
            return space != null && space.isArchived();
        } catch (NoSuchMethodError hostDoesNotSay) {
            LOG.debug("This Confluence does not say whether a space is archived", hostDoesNotSay);
            return false;
        }
    }

    private boolean has(String userKey, Permission permission, String spaceKey) {
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(userKey));
        Space space = spaces.getSpace(spaceKey);
        return user != null && space != null && permissions.hasPermission(user, permission, space);
    }
}
