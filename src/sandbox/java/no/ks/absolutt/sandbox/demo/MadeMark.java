// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.demo;

import java.sql.SQLException;
import java.sql.Statement;
import no.ks.absolutt.sandbox.host.Database;

/** The mark in the database that the demo data is whole. */
final class MadeMark {

    private final Database database;

    MadeMark(Database database) {
        this.database = database;
    }

    boolean isSet() {
        return database.inTransaction(() -> {
            try (Statement statement = database.current().createStatement()) {
                statement.execute("CREATE TABLE IF NOT EXISTS sbx_demo_made (id INTEGER PRIMARY KEY)");
                return statement.executeQuery("SELECT id FROM sbx_demo_made").next();
            } catch (SQLException e) {
                throw new IllegalStateException("The mark of the demo data cannot be read", e);
            }
        });
    }

    void set() {
        database.runInTransaction(() -> {
            try (Statement statement = database.current().createStatement()) {
                statement.execute("INSERT INTO sbx_demo_made (id) VALUES (1)");
            } catch (SQLException e) {
                throw new IllegalStateException("The mark of the demo data cannot be set", e);
            }
        });
    }
}
