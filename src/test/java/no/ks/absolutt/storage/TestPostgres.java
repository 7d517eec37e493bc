// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.junit.AssumptionViolatedException;

/** One PostgreSQL for all tests of the JVM, started when first asked for. */
public final class TestPostgres {

    /** User and password. */
    public static final String USER = "postgres";

    private static EmbeddedPostgres running;
    private static final Set<String> MADE = new HashSet<>();

    private TestPostgres() {}

    /**
     * JDBC address of a database of that name, empty when first asked for.
     *
     * @throws AssumptionViolatedException where PostgreSQL cannot be started: the test is skipped
     */
    public static synchronized String url(String database) {
        try {
            if (running == null) {
                running = EmbeddedPostgres.start();
            }
            if (MADE.add(database)) {
                make(database);
            }
            return running.getJdbcUrl(USER, database);
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new AssumptionViolatedException("Skipped: PostgreSQL cannot be started here", e);
        }
    }

    private static void make(String database) throws SQLException {
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        }
    }
}
