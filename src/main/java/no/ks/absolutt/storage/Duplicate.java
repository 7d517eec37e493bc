// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes that may find their row there already. */
final class Duplicate {

    /** PostgreSQL, H2: a unique key is taken. */
    private static final String UNIQUE_VIOLATION = "23505";

    /** MySQL, Oracle, SQL Server: an integrity constraint is broken; here only unique ones can be. */
    private static final String INTEGRITY_VIOLATION = "23000";

    private Duplicate() {}

    /**
     * Does the work in a transaction. Nothing when a unique key is taken: the transaction is then rolled back, and no
     * statement may follow in it, since PostgreSQL refuses all.
     */
    static <T> Optional<T> orNothing(ActiveObjects ao, Supplier<T> work) {
        try {
            return Optional.of(ao.executeInTransaction(work::get));
        } catch (RuntimeException failure) {
            if (isDuplicate(failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private static boolean isDuplicate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return UNIQUE_VIOLATION.equals(sql.getSQLState()) || INTEGRITY_VIOLATION.equals(sql.getSQLState());
            }
        }
        return false;
    }
}
