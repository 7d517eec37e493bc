// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.sql.Connection;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The host's one database. Pages and Active Objects share it, so that a page write and a row write of the plugin stand or
 * fall together, as in the product. Safe for use by many threads; a transaction belongs to the thread that began it.
 */
public interface Database {

    /**
     * Runs the work in the thread's transaction, or in a new one where there is none (propagation REQUIRED, isolation READ
     * COMMITTED). A RuntimeException or Error rolls back: in a nested call it marks the whole transaction, as Spring does.
     *
     * @return what the work returns, null included
     * @throws RolledBack when the outermost work ends well although a nested one had failed
     */
    <T> T inTransaction(Supplier<T> work);

    /** As {@link #inTransaction(Supplier)}, for work without a result. */
    default void runInTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** True when the thread has a transaction. */
    boolean inTransaction();

    /**
     * The connection of the thread's transaction; not to be closed, committed or rolled back by the caller.
     *
     * @throws IllegalStateException when the thread has no transaction
     */
    Connection current();

    /**
     * The rows of a statement on the host's tables: kept from an earlier reading while nobody has written since, as the
     * product keeps its spaces, permissions and pages in caches.
     *
     * @param statement what tells it from others: its arguments and its text
     * @return a list that is the caller's own
     */
    <T> List<T> rows(List<Object> statement, Supplier<List<T>> reading);

    /**
     * Says that the thread's transaction is about to write to the host's tables.
     *
     * @throws IllegalStateException when the thread has no transaction
     */
    void willWrite();

    /**
     * A data source for libraries that fetch and close connections themselves (Active Objects). In a transaction it gives
     * the thread's connection, on which close, commit, rollback and setAutoCommit do nothing; otherwise one of the pool.
     */
    DataSource joining();

    /** Thrown where the work ended well but its transaction had to be rolled back because a nested work had failed. */
    final class RolledBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RolledBack() {
            super("The transaction is rolled back: work nested in it had failed");
        }
    }
}
