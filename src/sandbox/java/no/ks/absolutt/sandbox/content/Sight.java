// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.Optional;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.Permissions;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.World;

/** Finds pages as a user sees them: what may not be seen is not there. */
final class Sight {

    private final World world;

    Sight(World world) {
        this.world = world;
    }

    Optional<PageRow> page(SandboxUser user, String spaceKey, String title) {
        return spaceKey == null
                ? Optional.empty()
                : world.pages()
                        .byTitle(spaceKey, title)
                        .filter(page -> may(user, Permissions.VIEWSPACE, page.spaceKey()));
    }

    Optional<PageRow> page(SandboxUser user, long id) {
        return world.pages().byId(id).filter(page -> may(user, Permissions.VIEWSPACE, page.spaceKey()));
    }

    /** A page named as in a macro's parameter: {@code KEY:Title}, or {@code Title} in the space. */
    Optional<PageRow> named(SandboxUser user, String spaceKey, String name) {
        int colon = name.indexOf(':');
        Optional<PageRow> here = page(user, spaceKey, name);
        return here.isPresent() || colon < 0 ? here : page(user, name.substring(0, colon), name.substring(colon + 1));
    }

    boolean may(SandboxUser user, String type, String spaceKey) {
        return world.spaces()
                .byKey(spaceKey)
                .filter(space -> world.permissions().may(user, type, space))
                .isPresent();
    }
}
