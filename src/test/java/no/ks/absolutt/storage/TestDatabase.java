// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import net.java.ao.RawEntity;
import no.ks.absolutt.sandbox.host.ConnectionPool;
import no.ks.absolutt.sandbox.host.Database;
import no.ks.absolutt.sandbox.host.Transactions;
import no.ks.absolutt.sandbox.runtime.tables.PluginTables;
import org.w3c.dom.NodeList;

/**
 * The plugin's tables, as {@code atlassian-plugin.xml} lists them, on a real database with the product's transactions.
 * Opened once for all tests of the JVM; {@link #emptied} makes it new.
 */
public final class TestDatabase {

    /** The databases that the stores are tested on. */
    public enum Kind {
        H2,
        POSTGRESQL
    }

    private static final String NAMESPACE = "no.ks.absolutt";
    private static final Map<Kind, TestDatabase> OPEN = new EnumMap<>(Kind.class);

    private final Database transactions;
    private final PluginTables tables;
    private final List<Class<? extends RawEntity<?>>> rows = rowsOfTheDescriptor();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    private TestDatabase(HikariDataSource pool) {
        this.transactions = new Transactions(pool);
        this.tables = PluginTables.open(transactions, NAMESPACE);
        tables.migrate(rows, List.of());
        tables.onStatement(sql -> listeners.forEach(listener -> listener.accept(sql)));
    }

    /** The database of that kind without a row. Skips the test where PostgreSQL cannot be started. */
    public static synchronized TestDatabase emptied(Kind kind) {
        TestDatabase database = OPEN.computeIfAbsent(kind, TestDatabase::open);
        database.rows.forEach(database::empty);
        return database;
    }

    private static TestDatabase open(Kind kind) {
        return new TestDatabase(
                kind == Kind.H2
                        ? ConnectionPool.at("jdbc:h2:mem:stores;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "")
                        : ConnectionPool.at(TestPostgres.url("stores"), TestPostgres.USER, TestPostgres.USER));
    }

    /** Brings the tables up to the rows' shape again, as each start of the plugin does. */
    void migrateAgain() {
        tables.migrate(rows, List.of());
    }

    /** The service that the plugin's stores get. */
    public ActiveObjects activeObjects() {
        return tables.activeObjects();
    }

    /** The plugin's stores. */
    public Stores stores() {
        return new Stores(activeObjects());
    }

    /** The host's transactions. */
    public Database transactions() {
        return transactions;
    }

    /** The SQL statements that the work runs on the plugin's tables, in any thread. */
    public List<String> statementsOf(Runnable work) {
        List<String> statements = new CopyOnWriteArrayList<>();
        Consumer<String> listener = statements::add;
        listeners.add(listener);
        try {
            work.run();
        } finally {
            listeners.remove(listener);
        }
        return new ArrayList<>(statements);
    }

    /** Runs the work while every statement that begins so, and is about that table, fails before it is run. */
    void whileFailing(String verb, String table, Runnable work) {
        Consumer<String> listener = sql -> {
            if (sql.startsWith(verb) && sql.contains(table)) {
                throw new IllegalStateException("The database fails");
            }
        };
        listeners.add(listener);
        try {
            work.run();
        } finally {
            listeners.remove(listener);
        }
    }

    /** The row types that the descriptor lists. */
    static List<Class<? extends RawEntity<?>>> rowsOfTheDescriptor() {
        try {
            NodeList names = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("atlassian-plugin.xml").toFile())
                    .getElementsByTagName("entity");
            List<Class<? extends RawEntity<?>>> types = new ArrayList<>();
            for (int i = 0; i < names.getLength(); i++) {
                types.add(rowType(names.item(i).getTextContent().strip()));
            }
            return types;
        } catch (Exception e) {
            throw new IllegalStateException("atlassian-plugin.xml cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> rowType(String name) throws ClassNotFoundException {
        return (Class<? extends RawEntity<?>>) Class.forName(name).asSubclass(RawEntity.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void empty(Class<? extends RawEntity<?>> row) {
        activeObjects().deleteWithSQL((Class) row, null);
    }
}
