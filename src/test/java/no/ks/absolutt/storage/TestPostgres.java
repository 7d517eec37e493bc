// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.AssumptionViolatedException;

/** One PostgreSQL for all tests of the JVM, started when first asked for. */
public final class TestPostgres {

    private static EmbeddedPostgres running;

    private TestPostgres() {}

    /**
     * JDBC address of a database of its own, empty when first asked for; user and password are {@code postgres}.
     *
     * @throws AssumptionViolatedException where PostgreSQL cannot be started: the test is skipped
     */
    public static synchronized String url(String database) {
        try {
            if (running == null) {
                running = EmbeddedPostgres.builder().start();
            }
            try (var connection = running.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + database);
            }
            return running.getJdbcUrl("postgres", database);
        } catch (IOException | IllegalStateException | java.sql.SQLException e) {
            throw new AssumptionViolatedException("Skipped: PostgreSQL cannot be started here", e);
        }
    }
}
