// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.site;

import java.util.function.Supplier;

/** Port: the host's transactions. */
public interface OneTransaction {

    /** Does the work in one transaction of host and plugin together: all of it or, when it throws, nothing. */
    <T> T of(Supplier<T> work);
}
