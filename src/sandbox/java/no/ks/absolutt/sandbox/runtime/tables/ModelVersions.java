// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.tables;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import no.ks.absolutt.sandbox.host.Database;

/** Which upgrade tasks have run; the product keeps the number among its settings, the sandbox in a table. */
final class ModelVersions {

    private final Database database;
    private final String namespace;

    ModelVersions(Database database, String namespace) {
        this.database = database;
        this.namespace = namespace;
    }

    void runNewer(List<ActiveObjectsUpgradeTask> tasks, ActiveObjects activeObjects) {
        if (tasks.isEmpty()) {
            return;
        }
        run("CREATE TABLE IF NOT EXISTS sbx_model_version (namespace VARCHAR(255) PRIMARY KEY, number VARCHAR(20))");
        tasks.stream()
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .filter(task -> task.getModelVersion().isNewerThan(current()))
                .forEach(task -> database.runInTransaction(() -> {
                    task.upgrade(current(), activeObjects);
                    run("DELETE FROM sbx_model_version WHERE namespace = ?", namespace);
                    run(
                            "INSERT INTO sbx_model_version (namespace, number) VALUES (?, ?)",
                            namespace,
                            task.getModelVersion().toString());
                }));
    }

    private ModelVersion current() {
        return database.inTransaction(() -> {
            String sql = "SELECT number FROM sbx_model_version WHERE namespace = ?";
            try (PreparedStatement statement = database.current().prepareStatement(sql)) {
                statement.setString(1, namespace);
                ResultSet row = statement.executeQuery();
                return ModelVersion.valueOf(row.next() ? row.getString(1) : null);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void run(String sql, String... values) {
        database.runInTransaction(() -> {
            Connection connection = database.current();
            try (PreparedStatement statement = connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setString(i + 1, values[i]);
                }
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
