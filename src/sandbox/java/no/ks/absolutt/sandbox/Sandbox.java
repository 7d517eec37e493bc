// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.ks.absolutt.sandbox.content.PluginMacros;
import no.ks.absolutt.sandbox.demo.DemoData;
import no.ks.absolutt.sandbox.host.ConnectionPool;
import no.ks.absolutt.sandbox.host.World;
import no.ks.absolutt.sandbox.runtime.Host;
import no.ks.absolutt.sandbox.runtime.RunningPlugin;
import no.ks.absolutt.sandbox.runtime.Withheld;
import no.ks.absolutt.sandbox.runtime.resources.Aui;
import no.ks.absolutt.sandbox.runtime.web.HttpPort;
import no.ks.absolutt.sandbox.web.SiteOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running development host with the packaged plugin in it. Started from the command line or by a test; several may run
 * in one process, each with its own port and data folder.
 */
public final class Sandbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final AtomicBoolean readOnly = new AtomicBoolean();
    private final SandboxClock clock;
    private final World world;
    private final HttpPort port;
    private final RunningPlugin plugin;

    private Sandbox(SandboxSettings settings, Set<Withheld> withheld, Consumer<Sandbox> data) {
        this.clock = settings.clock();
        // Opened first, for its address; stopped first too, so that no request meets a plugin that is gone.
        this.port = opened(new HttpPort(settings.port()));
        try {
            this.world = World.open(opened(pool(settings)), clock);
            this.plugin = opened(RunningPlugin.start(new Host(
                    settings.jar(), world, clock, port.address(), readOnly::get, withheld, settings.jobInterval())));
            Path aui = settings.aui() ? Aui.fetchInto(settings.web()).orElse(null) : null;
            SiteOptions options = new SiteOptions(url().toString(), settings.demo(), readOnly, aui);
            new Screens(port.site(), options, world, plugin).add();
            opened(port).start();
            plugin.announceStart();
            data.accept(this);
            readOnly.set(settings.readOnly());
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /**
     * Starts a sandbox and waits until it answers.
     *
     * @throws RuntimeException naming what is wrong; nothing is left running
     */
    public static Sandbox start(SandboxSettings settings) {
        return start(settings, sandbox -> sandbox.makeData(settings.demo()));
    }

    /** As {@link #start(SandboxSettings)}, with other data: for tests with a plugin of their own. */
    static Sandbox start(SandboxSettings settings, Consumer<Sandbox> data) {
        Set<Withheld> withheld = Withheld.named(settings.without());
        withheld.forEach(part -> LOG.info("Withheld: {}", part.label()));
        return new Sandbox(settings, withheld, data);
    }

    /** Started by {@code mvn -Psandbox}; runs until the process is ended. */
    public static void main(String[] arguments) {
        try {
            Sandbox sandbox = start(SandboxSettings.ofThisProcess());
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
            Greeting.print(sandbox);
        } catch (RuntimeException e) {
            LOG.error("The sandbox could not be started", e);
            Greeting.printFailure(e);
            System.exit(1);
        }
    }

    /** The site's address, without a slash at the end. */
    public URI url() {
        return port.address();
    }

    /** The clock of the host and the plugin. */
    public SandboxClock clock() {
        return clock;
    }

    /** The host's own world. */
    public World world() {
        return world;
    }

    /** Puts the site into read-only mode, or takes it out of it. */
    public void setReadOnly(boolean now) {
        readOnly.set(now);
    }

    /** Asks the site over HTTP as the user, whose password is her name; null for nobody. */
    public SandboxClient as(String user) {
        return new SandboxClient(url(), user);
    }

    /** Tells the listener of every SQL statement on the plugin's tables from now on. */
    public void onStatement(Consumer<String> listener) {
        plugin.onStatement(listener);
    }

    /** The plugin's macros, for a test that renders in its own thread. */
    public PluginMacros macros() {
        return plugin.macros();
    }

    /** Tells the listener of every template that the plugin has rendered from now on, with its values. */
    public void onTemplate(BiConsumer<String, Map<String, Object>> listener) {
        plugin.onTemplate(listener);
    }

    /** Stops all that was started, last first. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                LOG.warn("Did not stop cleanly", e);
            }
        }
    }

    private void makeData(boolean demo) {
        DemoData data = new DemoData(world, clock, url());
        data.nameKsGroup();
        if (demo) {
            LOG.info("Making demo data, where it is not there yet");
            data.make();
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    private static HikariDataSource pool(SandboxSettings settings) {
        if (!settings.jdbcUrl().isEmpty()) {
            return ConnectionPool.at(settings.jdbcUrl(), settings.jdbcUser(), settings.jdbcPassword());
        }
        try {
            Files.createDirectories(settings.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ConnectionPool.h2(settings.home());
    }
}
