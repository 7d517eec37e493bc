// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox;

import jakarta.servlet.DispatcherType;
import java.nio.file.Path;
import java.util.EnumSet;
import no.ks.absolutt.sandbox.content.StorageRenderer;
import no.ks.absolutt.sandbox.host.World;
import no.ks.absolutt.sandbox.runtime.RunningPlugin;
import no.ks.absolutt.sandbox.runtime.web.DecoratorFilter;
import no.ks.absolutt.sandbox.runtime.web.HttpPort;
import no.ks.absolutt.sandbox.runtime.web.UserFilter;
import no.ks.absolutt.sandbox.web.SandboxSite;
import no.ks.absolutt.sandbox.web.SiteOptions;
import no.ks.absolutt.sandbox.web.SiteParts;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/** Puts the host's own screens and the plugin's modules onto the web server, in the order that they need. */
final class Screens {
    private final ServletContextHandler site;
    private final SandboxSite sandboxSite;
    private final RunningPlugin plugin;

    /** The folder with AUI is null where there is none. */
    Screens(SandboxSettings settings, HttpPort port, World world, RunningPlugin plugin, Path auiFolder) {
        this.site = port.site();
        this.plugin = plugin;
        SiteOptions options =
                new SiteOptions(port.address().toString(), settings.demo(), settings.readOnly(), auiFolder);
        StorageRenderer renderer = new StorageRenderer(world, plugin.macros(), options.contextPath());
        this.sandboxSite = new SandboxSite(new SiteParts(
                world, renderer, plugin.macros(), plugin.pages(), options, () -> SandboxClock.day(world.clock())));
    }

    void add() {
        sandboxSite.addTo(site);
        site.addFilter(new FilterHolder(new UserFilter(plugin.resources())), "/*", EnumSet.of(DispatcherType.REQUEST));
        site.addFilter(
                new FilterHolder(new DecoratorFilter(sandboxSite.decorator())),
                "/plugins/servlet/*",
                EnumSet.of(DispatcherType.REQUEST));
        plugin.addTo(site);
    }
}
