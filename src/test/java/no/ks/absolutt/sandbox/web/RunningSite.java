// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import no.ks.absolutt.sandbox.content.PluginMacros;
import no.ks.absolutt.sandbox.content.StorageRenderer;
import no.ks.absolutt.sandbox.host.ConnectionPool;
import no.ks.absolutt.sandbox.host.SandboxUser;
import no.ks.absolutt.sandbox.host.SpaceRow;
import no.ks.absolutt.sandbox.host.SpaceVisibility;
import no.ks.absolutt.sandbox.host.World;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** The site on a free port, without a plugin, with the private space ABS of ks, where kari may view and edit. */
public final class RunningSite extends ExternalResource {

    private final TemporaryFolder folder = new TemporaryFolder();
    private HikariDataSource pool;
    private Server server;
    private ServletContextHandler context;
    private SandboxSite site;
    private World world;
    private SpaceRow space;
    private final AtomicBoolean readOnly = new AtomicBoolean();

    World world() {
        return world;
    }

    SpaceRow space() {
        return space;
    }

    SandboxUser user(String name) {
        return world.users().byName(name).orElseThrow();
    }

    Decorator decorator() {
        return site.decorator();
    }

    /** Adds a servlet that stands for one of a plugin. */
    void add(String path, HttpServlet servlet) {
        context.addServlet(new ServletHolder(servlet), path);
    }

    void write(HttpServletResponse response, String html) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    Browser browser() {
        return new Browser(URI.create("http://localhost:" + server.getURI().getPort() + "/confluence"));
    }

    @Override
    protected void before() throws Throwable {
        folder.create();
        pool = ConnectionPool.h2(folder.getRoot().toPath());
        world = World.open(pool, Clock.fixed(Instant.parse("2021-04-12T08:30:00Z"), ZoneOffset.UTC));
        space = world.spaces().create("ABS", "ABSOLUTT Elverum", user("ks").key(), SpaceVisibility.PRIVATE);
        List.of("VIEWSPACE", "EDITSPACE").forEach(type -> world.permissions()
                .grantToUser(space.id(), type, user("kari").key()));
        world.permissions().grantToUser(space.id(), "VIEWSPACE", user("ola").key());
        server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        server.addConnector(connector);
        context = new ServletContextHandler("/confluence", ServletContextHandler.SESSIONS);
        PluginMacros none = name -> Optional.empty();
        SiteOptions options = new SiteOptions("http://localhost/confluence", true, readOnly, null);
        StorageRenderer renderer = new StorageRenderer(world, none, "/confluence");
        site = new SandboxSite(
                new SiteParts(world, renderer, none, new NoPlugin(), options, () -> LocalDate.of(2021, 4, 12)));
        site.addTo(context);
        server.setHandler(context);
        server.start();
    }

    @Override
    protected void after() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.close();
            folder.delete();
        }
    }

    private static final class NoPlugin implements PluginPages {
        @Override
        public List<PluginLink> headerLinks(SandboxUser user) {
            return user != null && user.groups().contains("ks-absolutt")
                    ? List.of(new PluginLink(null, "ABSOLUTT", "/confluence/plugins/servlet/absolutt"))
                    : List.of();
        }

        @Override
        public List<PluginLink> adminLinks(SandboxUser user) {
            return List.of(new PluginLink("ABSOLUTT", "Oppsett", "/confluence/plugins/servlet/absolutt/oppsett"));
        }

        @Override
        public String drainResourceTags(List<String> contexts) {
            return "<!-- " + String.join(",", contexts) + " -->";
        }

        @Override
        public List<MacroDescription> macros(String locale) {
            MacroParameter phase =
                    new MacroParameter("phase", "Fase", "Hvilken fase", "enum", false, "all", List.of("all", "for"));
            return List.of(new MacroDescription(
                    "absolutt-progress",
                    "Framdrift",
                    "Milepælene",
                    null,
                    "NONE",
                    List.of(phase),
                    "ABSOLUTT framdrift"));
        }
    }
}
