// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.fact;

import java.util.List;
import java.util.Set;

/** The log's rows. Thread-safe; joins the caller's transaction. Every read is a constant number of SQL statements. */
public interface FactStore {

    /**
     * Writes the change with its differences.
     *
     * @return false when the fact has that revision already; the caller's transaction can then only be given up
     */
    boolean add(int participation, FactChange change);

    /** The newest changes of facts of those kinds, newest first, at most {@code limit}. */
    List<FactChange> latest(int participation, Set<FactKind> kinds, int limit);

    /** The newest changes of all facts, newest first, at most {@code limit}, without their differences; one SQL statement. */
    List<FactChange> headlines(int participation, int limit);

    /** All changes of one fact, newest first; empty when untouched. */
    List<FactChange> of(int participation, FactKind kind, String key);
}
