// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import no.ks.absolutt.sandbox.host.SpaceStatus;
import no.ks.absolutt.sandbox.host.SpaceVisibility;
import no.ks.absolutt.sandbox.host.World;

/** Finds, makes and removes spaces. Like the product it checks no permission: that is for the caller to do. */
final class SpaceKeeper implements SpaceManager {

    private final World world;
    private final SpaceFacts facts;

    SpaceKeeper(World world, SpaceFacts facts) {
        this.world = world;
        this.facts = facts;
    }

    @Override
    public Space createPrivateSpace(String key, String name, String description, ConfluenceUser creator) {
        return create(key, name, creator, SpaceVisibility.PRIVATE);
    }

    @Override
    public Space createSpace(String key, String name, String description, ConfluenceUser creator) {
        return create(key, name, creator, SpaceVisibility.ORDINARY);
    }

    @Override
    public Space getSpace(String spaceKey) {
        return world.spaces().byKey(spaceKey).map(facts::space).orElse(null);
    }

    @Override
    public Space getSpace(long id) {
        return world.spaces().byId(id).map(facts::space).orElse(null);
    }

    @Override
    public void archiveSpace(Space space) {
        world.spaces().setStatus(space.getId(), SpaceStatus.ARCHIVED);
    }

    @Override
    public Boolean removeSpace(Space space) {
        world.spaces().delete(space.getId());
        return true;
    }

    private Space create(String key, String name, ConfluenceUser creator, SpaceVisibility visibility) {
        return facts.space(world.spaces().create(key, name, creator.getKey().getStringValue(), visibility));
    }
}
