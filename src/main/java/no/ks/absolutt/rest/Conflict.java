// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import java.util.function.Function;
import java.util.function.Supplier;
import no.ks.absolutt.core.access.Refusal;

/** Puts what something is now into the answer, where somebody else was first. */
final class Conflict {

    private Conflict() {}

    /** What the change left, in JSON; in a conflict what it is now, in the same JSON. */
    static <C, J> J inJson(Class<C> type, Function<C, J> json, Supplier<C> change) {
        return orCurrent(type, json, () -> json.apply(change.get()));
    }

    /** What the work gives; in a conflict about a value of that type, what it is now in JSON. */
    static <C, T> T orCurrent(Class<C> type, Function<C, ?> json, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            throw type.isInstance(refusal.current())
                    ? Refusal.conflict(json.apply(type.cast(refusal.current())))
                    : refusal;
        }
    }
}
