// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import java.util.Objects;
import no.ks.absolutt.sandbox.host.PermissionRow;
import no.ks.absolutt.sandbox.host.World;

/** Gives and takes away rights in a space. */
final class GrantKeeper implements SpacePermissionManager {

    private final World world;
    private final SpaceFacts facts;

    GrantKeeper(World world, SpaceFacts facts) {
        this.world = world;
        this.facts = facts;
    }

    @Override
    public void savePermission(SpacePermission permission) {
        long space = facts.row(permission.getSpace()).id();
        if (permission.isGroupPermission()) {
            world.permissions().grantToGroup(space, permission.getType(), permission.getGroup());
        } else if (permission.getUserSubject() == null) {
            throw new UnsupportedOperationException("The plugin gives no rights to visitors who are not logged in");
        } else {
            world.permissions().grantToUser(space, permission.getType(), userKey(permission));
        }
    }

    @Override
    public void removePermission(SpacePermission permission) {
        world.permissions().of(facts.row(permission.getSpace()).id()).stream()
                .filter(row -> same(row, permission))
                .forEach(row -> world.permissions().remove(row.id()));
    }

    private static boolean same(PermissionRow row, SpacePermission permission) {
        return row.type().equals(permission.getType())
                && Objects.equals(row.group(), permission.getGroup())
                && Objects.equals(row.userKey(), userKey(permission));
    }

    private static String userKey(SpacePermission permission) {
        return permission.getUserSubject() == null
                ? null
                : permission.getUserSubject().getKey().getStringValue();
    }
}
