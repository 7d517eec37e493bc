// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.site;

import java.util.function.Supplier;

/** Port: whom the host takes the current thread to work for. A thread of the plugin's own works for nobody. */
public interface ActingAs {

    /** Does the work as that user, and sets back who it was before, also when the work fails. */
    <T> T of(String userKey, Supplier<T> work);
}
