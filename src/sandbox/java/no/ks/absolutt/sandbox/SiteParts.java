// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import no.ks.absolutt.sandbox.host.World;
import no.ks.absolutt.sandbox.runtime.RunningPlugin;
import no.ks.absolutt.sandbox.runtime.web.HttpPort;
import no.ks.absolutt.sandbox.runtime.web.UserFilter;
import org.eclipse.jetty.ee10.servlet.FilterHolder;

/** Puts the host's own screens and the plugin's modules onto the web server. */
record SiteParts(SandboxSettings settings, World world, SandboxClock clock, HttpPort port) {
    void add(RunningPlugin plugin) {
        port.site()
                .addFilter(
                        new FilterHolder(new UserFilter(plugin.resources())), "/*", EnumSet.of(DispatcherType.REQUEST));
        plugin.addTo(port.site());
    }
}
