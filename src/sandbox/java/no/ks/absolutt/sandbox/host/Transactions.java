// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Transactions bound to a thread, over a connection pool, which gives its connections READ COMMITTED. */
public final class Transactions implements Database {

    private final DataSource pool;
    private final DataSource joining;
    private final Memory memory = new Memory();
    private final ThreadLocal<Transaction> thread = new ThreadLocal<>();

    /** Takes connections from the pool, one for each transaction. */
    public Transactions(DataSource pool) {
        this.pool = pool;
        this.joining = JoiningDataSource.over(pool, this);
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        Transaction outer = thread.get();
        if (outer != null) {
            return nested(outer, work);
        }
        Transaction transaction = begin();
        try {
            T result = work.get();
            transaction.commit();
            return result;
        } catch (RuntimeException | Error failure) {
            transaction.rollback(failure);
            throw failure;
        } finally {
            thread.remove();
            if (transaction.writes) {
                memory.writingEnds();
            }
            transaction.close();
        }
    }

    private static <T> T nested(Transaction outer, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            outer.rollbackOnly = true;
            throw failure;
        }
    }

    private Transaction begin() {
        try {
            Transaction transaction = new Transaction(pool.getConnection());
            thread.set(transaction);
            return transaction;
        } catch (SQLException e) {
            throw new SqlFailure("No connection", e);
        }
    }

    @Override
    public boolean inTransaction() {
        return thread.get() != null;
    }

    @Override
    public Connection current() {
        return required().connection;
    }

    @Override
    public <T> List<T> rows(List<Object> statement, Supplier<List<T>> reading) {
        return memory.rows(statement, reading);
    }

    @Override
    public void willWrite() {
        Transaction transaction = required();
        if (!transaction.writes) {
            transaction.writes = true;
            memory.writingBegins();
        }
    }

    @Override
    public DataSource joining() {
        return joining;
    }

    private Transaction required() {
        Transaction transaction = thread.get();
        if (transaction == null) {
            throw new IllegalStateException("No transaction on this thread");
        }
        return transaction;
    }

    private static final class Transaction {
        private final Connection connection;
        private boolean rollbackOnly;
        private boolean writes;

        Transaction(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
        }

        void commit() {
            if (rollbackOnly) {
                throw new RolledBack();
            }
            try {
                connection.commit();
            } catch (SQLException e) {
                throw new SqlFailure("Commit failed", e);
            }
        }

        void rollback(Throwable failure) {
            try {
                connection.rollback();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }

        void close() {
            try {
                connection.setAutoCommit(true);
                connection.close();
            } catch (SQLException e) {
                throw new SqlFailure("The connection could not be given back", e);
            }
        }
    }
}
