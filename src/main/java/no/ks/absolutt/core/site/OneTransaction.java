// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.site;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Port: the host's transactions. */
public interface OneTransaction {

    /** Does the work in one transaction of host and plugin together: all of it or, when it throws, nothing. */
    <T> T of(Supplier<T> work);

    /**
     * Does the work in one transaction with a claim that only one of many can make.
     *
     * @param claim writes the row that others would write too; false when somebody was first
     * @param work must give something
     * @return nothing, and nothing is written, when somebody was first
     */
    default <T> Optional<T> claiming(BooleanSupplier claim, Supplier<T> work) {
        try {
            return Optional.of(of(() -> {
                if (!claim.getAsBoolean()) {
                    throw new Taken();
                }
                return work.get();
            }));
        } catch (Taken taken) {
            return Optional.empty();
        }
    }

    /** Gives up the transaction in which a claim turned out to be taken. */
    final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Taken() {
            super("Somebody was first", null, false, false);
        }
    }
}
