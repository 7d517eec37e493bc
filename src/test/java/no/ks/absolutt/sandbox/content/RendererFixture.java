// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
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
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** A world with the private space ABS of ks, and a renderer over it, new for each test. */
final class RendererFixture extends ExternalResource {

    final Map<String, PluginMacro> plugin = new HashMap<>();
    World world;
    StorageRenderer renderer;

    private final TemporaryFolder folder = new TemporaryFolder();
    private HikariDataSource pool;

    @Override
    protected void before() throws IOException {
        folder.create();
        pool = ConnectionPool.h2(folder.getRoot().toPath());
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
    protected void after() {
        pool.close();
        folder.delete();
    }
}
