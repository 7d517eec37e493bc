// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.ks.absolutt.core.site.OneAtATime;

/** The cluster's locks in a test: this node gets all but those that the test says another node holds. */
public final class FakeLocks implements OneAtATime {

    private final List<String> taken = new ArrayList<>();
    private final Set<String> heldElsewhere = new HashSet<>();

    /** The names of the locks that were got hold of, in order. */
    public List<String> taken() {
        return taken;
    }

    /** Another node holds the lock. */
    public void holdElsewhere(String name) {
        heldElsewhere.add(name);
    }

    /** The other node lets go of it. */
    public void letGoElsewhere(String name) {
        heldElsewhere.remove(name);
    }

    @Override
    public <T> T of(String name, Supplier<T> work) {
        return attempt(name, Duration.ofDays(1), work).orElseThrow();
    }

    @Override
    public <T> Optional<T> attempt(String name, Duration atMost, Supplier<T> work) {
        if (heldElsewhere.contains(name)) {
            return Optional.empty();
        }
        taken.add(name);
        return Optional.of(work.get());
    }
}
