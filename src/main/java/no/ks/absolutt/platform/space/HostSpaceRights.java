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

/** What the host's own permissions say. Thread-safe. */
public final class HostSpaceRights implements SpaceRights {

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

    private boolean has(String userKey, Permission permission, String spaceKey) {
        ConfluenceUser user = users.getExistingUserByKey(new UserKey(userKey));
        Space space = spaces.getSpace(spaceKey);
        return user != null && space != null && permissions.hasPermission(user, permission, space);
    }
}
