// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.host.World;

/** Who may do what. Answers only questions whose meaning on a real Confluence is known. */
final class PermissionKeeper implements PermissionManager {

    private final World world;
    private final SpaceFacts facts;
    private final People people;

    PermissionKeeper(World world, SpaceFacts facts, People people) {
        this.world = world;
        this.facts = facts;
        this.people = people;
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        if (target instanceof Space space) {
            return may(user, ofSpace(permission), facts.row(space));
        }
        if (target instanceof SpaceContentEntityObject content && content.getSpace() != null) {
            return may(user, ofPage(permission), facts.row(content.getSpace()));
        }
        throw new UnsupportedOperationException("The sandbox knows permissions of spaces and pages, not of " + target);
    }

    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
        if (container instanceof Space space && typeToCreate == Page.class) {
            return may(user, Permissions.EDITSPACE, facts.row(space));
        }
        throw new UnsupportedOperationException(
                "The sandbox knows who may create pages in a space, not " + typeToCreate + " in " + container);
    }

    @Override
    public boolean isConfluenceAdministrator(ConfluenceUser user) {
        return people.of(user).filter(SandboxUser::administrator).isPresent();
    }

    private boolean may(ConfluenceUser user, String type, SpaceRow space) {
        return world.permissions().may(people.of(user).orElse(null), type, space);
    }

    private static String ofSpace(Permission permission) {
        if (permission == Permission.VIEW) {
            return Permissions.VIEWSPACE;
        }
        if (permission == Permission.ADMINISTER) {
            return Permissions.SETSPACEPERMISSIONS;
        }
        throw new UnsupportedOperationException("What " + permission + " on a space means is not confirmed; ask "
                + "hasCreatePermission for the right to make pages");
    }

    private static String ofPage(Permission permission) {
        if (permission == Permission.VIEW) {
            return Permissions.VIEWSPACE;
        }
        if (permission == Permission.EDIT) {
            return Permissions.EDITSPACE;
        }
        throw new UnsupportedOperationException("What " + permission + " on a page means is not confirmed");
    }
}
