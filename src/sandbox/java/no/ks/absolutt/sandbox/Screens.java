// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import no.ks.absolutt.sandbox.content.StorageRenderer;
import no.ks.absolutt.sandbox.host.World;
import no.ks.absolutt.sandbox.runtime.RunningPlugin;
import no.ks.absolutt.sandbox.runtime.web.DecoratorFilter;
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

    Screens(ServletContextHandler site, SiteOptions options, World world, RunningPlugin plugin) {
        this.site = site;
        this.plugin = plugin;
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
