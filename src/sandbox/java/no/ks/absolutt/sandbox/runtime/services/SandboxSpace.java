// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.services;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import java.util.function.Function;
import no.ks.absolutt.sandbox.host.SpaceRow;

/**
 * A space as stored at one moment; its home page and permissions are read when they are first asked for. Saving is done
 * through the services.
 */
final class SandboxSpace extends Space {

    private final SpaceRow row;
    private Function<SandboxSpace, Page> home;
    private Function<SandboxSpace, List<SpacePermission>> stored;
    private List<SpacePermission> permissions;

    SandboxSpace(
            SpaceRow row,
            Function<SandboxSpace, Page> home,
            Function<SandboxSpace, List<SpacePermission>> permissions) {
        super(row.key());
        this.row = row;
        this.home = home;
        this.stored = permissions;
        setId(row.id());
        setName(row.name());
    }

    SpaceRow row() {
        return row;
    }

    @Override
    public Page getHomePage() {
        if (home != null) {
            setHomePage(home.apply(this));
        }
        return super.getHomePage();
    }

    @Override
    public void setHomePage(Page page) {
        home = null;
        super.setHomePage(page);
    }

    @Override
    public List<SpacePermission> getPermissions() {
        if (permissions == null) {
            permissions = stored.apply(this);
        }
        return permissions;
    }

    @Override
    public boolean isArchived() {
        return row.archived();
    }

    @Override
    public String toString() {
        return row.key();
    }
}
