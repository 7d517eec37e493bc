// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.sandbox.host.ConnectionPool;
import no.ks.absolutt.sandbox.host.NewPage;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceVisibility;
import no.ks.absolutt.sandbox.host.World;

/** A world with the private space ABS of ks, and a renderer over it. */
final class RendererFixture implements AutoCloseable {

    private final HikariDataSource pool;
    final World world;
    final Map<String, PluginMacro> plugin = new HashMap<>();
    final StorageRenderer renderer;

    RendererFixture(Path folder) {
        pool = ConnectionPool.h2(folder);
        world = World.open(pool, Clock.fixed(Instant.parse("2021-04-12T08:00:00Z"), ZoneOffset.UTC));
        world.spaces().create("ABS", "Forside", user("ks").key(), SpaceVisibility.PRIVATE);
        renderer = new StorageRenderer(world, name -> Optional.ofNullable(plugin.get(name)), "/confluence");
    }

    SandboxUser user(String name) {
        return world.users().byName(name).orElseThrow();
    }

    PageRow page(String title, String body) {
        long home = world.spaces().byKey("ABS").orElseThrow().homePageId();
        return world.pages()
                .create(new NewPage("ABS", home, title, body, user("ks").key()));
    }

    /** As ks sees it on the screen, on no saved page. */
    String html(String storage) {
        return renderer.render(null, "ABS", storage, RenderRequest.of(user("ks"), "display"));
    }

    String html(PageRow page, String userName, String outputType) {
        return renderer.render(page, page.spaceKey(), page.body(), RenderRequest.of(user(userName), outputType));
    }

    @Override
    public void close() {
        pool.close();
    }
}
