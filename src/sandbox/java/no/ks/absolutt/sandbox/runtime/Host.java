// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
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
 */
public record Host(Path jar, World world, Clock clock, URI address, BooleanSupplier readOnly, Set<Withheld> withheld) {

    /** Copies the set. */
    public Host {
        withheld = Set.copyOf(withheld);
    }

    /** Whether the package, or the type by its full name, is taken away. */
    boolean lacks(String packageOrType) {
        return withheld.stream().anyMatch(part -> part.covers(packageOrType));
    }
}
