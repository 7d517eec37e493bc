// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** The space; its home page and permissions are read when they are asked for, as in the product. */
    public Space space(SpaceRow row) {
        SandboxSpace space = new SandboxSpace(row, this::homePage, this::permissions);
        space.setCreator(people.byKey(row.creatorKey()));
        return space;
    }

    private Page homePage(SandboxSpace space) {
        return Optional.ofNullable(space.row().homePageId())
                .flatMap(world.pages()::byId)
                .map(home -> page(home, space))
                .orElse(null);
    }

    private List<SpacePermission> permissions(SandboxSpace space) {
        return world.permissions().of(space.row().id()).stream()
                .map(each -> permission(each, space))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The page with its space; its ancestors are read when they are asked for. */
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
        Page page = new SandboxPage(() -> Optional.ofNullable(row.parentId())
                .flatMap(world.pages()::byId)
                .map(parent -> page(parent, space))
                .orElse(null));
        page.setId(row.id());
        page.setTitle(row.title());
        page.setBodyAsString(row.body());
        page.setVersion(row.version());
        page.setPosition(row.position());
        page.setSpace(space);
        page.setCreator(people.byKey(row.creatorKey()));
        page.setLastModificationDate(Date.from(row.modifiedAt()));
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
