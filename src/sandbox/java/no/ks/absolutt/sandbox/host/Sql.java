// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Statements on the thread's transaction, or each in a transaction of its own. SQL that H2 and PostgreSQL both read. */
final class Sql {

    /** SQL state of a unique constraint that does not hold, as of two who take one name at the same time. */
    private static final String DUPLICATE = "23505";

    private final Database database;

    Sql(Database database) {
        this.database = database;
    }

    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    private interface Step<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    <T> List<T> list(Mapper<T> mapper, String sql, Object... arguments) {
        List<Object> statement = new ArrayList<>(Arrays.asList(arguments));
        statement.add(sql);
        return database.rows(statement, () -> read(mapper, sql, arguments));
    }

    private <T> List<T> read(Mapper<T> mapper, String sql, Object... arguments) {
        return run(sql, Statement.NO_GENERATED_KEYS, arguments, statement -> {
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(mapper.map(rows));
                }
            }
            return found;
        });
    }

    <T> Optional<T> first(Mapper<T> mapper, String sql, Object... arguments) {
        return list(mapper, sql, arguments).stream().findFirst();
    }

    /** Returns the number of rows that were changed. */
    int change(String sql, Object... arguments) {
        return write(sql, Statement.NO_GENERATED_KEYS, arguments, PreparedStatement::executeUpdate);
    }

    /** Inserts one row and returns its id, which must be the table's first column. */
    long insert(String sql, Object... arguments) {
        return write(sql, Statement.RETURN_GENERATED_KEYS, arguments, statement -> {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        });
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Long longOrNull(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private <T> T write(String sql, int keys, Object[] arguments, Step<T> step) {
        return database.inTransaction(() -> {
            database.willWrite();
            return run(sql, keys, arguments, step);
        });
    }

    private <T> T run(String sql, int keys, Object[] arguments, Step<T> step) {
        return database.inTransaction(() -> {
            try (PreparedStatement statement = database.current().prepareStatement(sql, keys)) {
                for (int i = 0; i < arguments.length; i++) {
                    statement.setObject(i + 1, forJdbc(arguments[i]));
                }
                return step.run(statement);
            } catch (SQLException e) {
                throw DUPLICATE.equals(e.getSQLState()) ? new NameTaken("A name") : new SqlFailure(sql, e);
            }
        });
    }

    private static Object forJdbc(Object argument) {
        if (argument instanceof Instant) {
            return ((Instant) argument).atOffset(ZoneOffset.UTC);
        }
        return argument instanceof Enum ? ((Enum<?>) argument).name() : argument;
    }
}
