// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.tables;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import no.ks.absolutt.sandbox.host.Database;

/**
 * One plugin's tables. Reads and writes take part in the thread's transaction where there is one. Serves the sandbox and
 * the tests of the plugin's stores alike.
 */
public final class PluginTables {

    private final DatabaseProvider provider;
    private final ActiveObjects activeObjects;
    private final ModelVersions versions;

    private PluginTables(DatabaseProvider provider, EntityManager manager, ModelVersions versions, Database database) {
        this.provider = provider;
        this.versions = versions;
        this.activeObjects = ActiveObjects.class.cast(Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                new ManagedActiveObjects(manager, database)));
    }

    /** Opens the tables of a namespace; the namespace gives their prefix. */
    public static PluginTables open(Database database, String namespace) {
        DatabaseProvider provider = provider(database);
        TablePrefixOf prefix = new TablePrefixOf(namespace);
        EntityManager manager = new EntityManager(provider, new ProductConfiguration(prefix));
        return new PluginTables(provider, manager, new ModelVersions(database, namespace), database);
    }

    /** The service that the plugin gets. */
    public ActiveObjects activeObjects() {
        return activeObjects;
    }

    /** Runs the upgrade tasks that have not run on this database, oldest first, then makes or changes the tables. */
    public void migrate(List<Class<? extends RawEntity<?>>> entities, List<ActiveObjectsUpgradeTask> tasks) {
        versions.runNewer(tasks, activeObjects);
        activeObjects.migrate(entities.toArray(new Class[0]));
    }

    /** Tells the listener of every SQL statement from now on, in the thread that runs it. */
    public void onStatement(Consumer<String> listener) {
        provider.addSqlListener(listener::accept);
    }

    private static DatabaseProvider provider(Database database) {
        DisposableDataSource source = disposable(database.joining());
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                    ? new PostgreSQLDatabaseProvider(source, "public")
                    : new H2DatabaseProvider(source, "PUBLIC");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    private static DisposableDataSource disposable(DataSource source) {
        return DisposableDataSource.class.cast(Proxy.newProxyInstance(
                PluginTables.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (self, method, given) -> {
                    if (method.getName().equals("dispose")) {
                        return null;
                    }
                    return Calls.forward(source, method, given);
                }));
    }
}
