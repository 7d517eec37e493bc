// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import java.util.function.Function;
import java.util.function.Supplier;
import no.ks.absolutt.core.fact.Kept;

/** Puts a fact of a list, as it is now in a conflict, into the answer. */
final class KeptConflict {

    private KeptConflict() {}

    /** What the change gives; a conflict says the fact in the same JSON. */
    @SuppressWarnings("unchecked")
    static <F, T> T orCurrent(Supplier<T> change, Function<Kept<F>, ?> json) {
        return Conflict.orCurrent(Kept.class, current -> json.apply((Kept<F>) current), change);
    }
}
