// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.web;

import java.time.LocalDate;
import java.util.function.Supplier;
import no.ks.absolutt.sandbox.content.PluginMacros;
import no.ks.absolutt.sandbox.content.StorageRenderer;
import no.ks.absolutt.sandbox.host.World;

/**
 * What the site is made of.
 *
 * @param macros the plugin's macros, the same that the renderer has
 * @param options how the host was started
 * @param today the day that the clock stands on
 */
public record SiteParts(
        World world,
        StorageRenderer renderer,
        PluginMacros macros,
        PluginPages plugin,
        SiteOptions options,
        Supplier<LocalDate> today) {}
