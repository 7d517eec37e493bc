// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import no.ks.absolutt.sandbox.host.World;

/**
 * What a plugin is started on.
 *
 * @param jar the packaged plugin
 * @param address the site's address, without a slash at the end
 * @param readOnly whether the site is read-only now
 * @param withheld parts of the host that are taken away
 * @param jobInterval how often the plugin looks for jobs that were broken off
 */
public record Host(
        Path jar,
        World world,
        Clock clock,
        URI address,
        BooleanSupplier readOnly,
        Set<Withheld> withheld,
        Duration jobInterval) {

    /** Copies the set. */
    public Host {
        withheld = Set.copyOf(withheld);
    }

    /** The plugin's own beans, by name, whose place is taken by what the sandbox has. */
    Map<String, Object> replacedBeans() {
        return Map.of("clock", clock, "jobInterval", jobInterval);
    }

    /** Whether the package, or the type by its full name, is taken away. */
    boolean lacks(String packageOrType) {
        return withheld.stream().anyMatch(part -> part.covers(packageOrType));
    }
}
