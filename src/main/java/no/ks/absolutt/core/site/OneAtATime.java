// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.site;

import java.util.function.Supplier;

/** Port: the cluster's locks. */
public interface OneAtATime {

    /** Does the work while nobody else in the cluster does work of that name; waits for its turn. */
    <T> T of(String name, Supplier<T> work);
}
