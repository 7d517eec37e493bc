// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import java.util.Date;
import java.util.Optional;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.PermissionRow;
import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.host.World;

/** Turns the host's rows into Atlassian's objects and finds the rows of such objects again. */
public final class SpaceFacts {

    private final World world;
    private final People people;

    /** Reads the host's world. */
    public SpaceFacts(World world, People people) {
        this.world = world;
        this.people = people;
    }

    /** The space with its home page and permissions. */
    public Space space(SpaceRow row) {
        SandboxSpace space = new SandboxSpace(row);
        space.setCreator(people.byKey(row.creatorKey()));
        Optional.ofNullable(row.homePageId())
                .flatMap(world.pages()::byId)
                .ifPresent(home -> space.setHomePage(page(home, space)));
        world.permissions().of(row.id()).forEach(each -> space.getPermissions().add(permission(each, space)));
        return space;
    }

    /** The page with its space and its ancestors. */
    public Page page(PageRow row) {
        return page(row, space(row(row.spaceKey())));
    }

    /** The space's row. */
    SpaceRow row(Space space) {
        return row(space.getKey());
    }

    private SpaceRow row(String spaceKey) {
        return world.spaces()
                .byKey(spaceKey)
                .orElseThrow(() -> new IllegalStateException("There is no space " + spaceKey + " any more"));
    }

    private Page page(PageRow row, Space space) {
        Page page = new Page();
        page.setId(row.id());
        page.setTitle(row.title());
        page.setBodyAsString(row.body());
        page.setVersion(row.version());
        page.setPosition(row.position());
        page.setSpace(space);
        page.setCreator(people.byKey(row.creatorKey()));
        page.setLastModificationDate(Date.from(row.modifiedAt()));
        Optional.ofNullable(row.parentId())
                .flatMap(world.pages()::byId)
                .ifPresent(parent -> page.setParentPage(page(parent, space)));
        return page;
    }

    private SpacePermission permission(PermissionRow row, Space space) {
        SpacePermission permission = row.group() == null
                ? SpacePermission.createUserSpacePermission(row.type(), space, people.byKey(row.userKey()))
                : SpacePermission.createGroupSpacePermission(row.type(), space, row.group());
        permission.setId(row.id());
        return permission;
    }
}
