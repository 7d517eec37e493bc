// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.site;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Port: the cluster's locks. */
public interface OneAtATime {

    /** Does the work while nobody else in the cluster does work of that name; waits for its turn. */
    <T> T of(String name, Supplier<T> work);

    /**
     * As {@link #of}, but waits no longer than that.
     *
     * @param atMost zero asks once and does not wait
     * @param work returns something, never null
     * @return nothing, and nothing is done, when somebody else is at it all the while
     */
    <T> Optional<T> attempt(String name, Duration atMost, Supplier<T> work);
}
