// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.util.List;
import java.util.Optional;

/** The lists of one kind of fact as they are now. Thread-safe; joins the caller's transaction. */
public interface KeptStore<F> {

    /** Those on the space's list, in the order they were added; not the removed ones. One SQL statement. */
    List<Kept<F>> of(int participation);

    /** The one with that key, a removed one too. */
    Optional<Kept<F>> find(int participation, String key);

    /** Writes it in place of what there was, or adds it. */
    void write(int participation, Kept<F> kept);
}
