// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.tables;

import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import no.ks.absolutt.sandbox.host.Database;

/**
 * {@code ActiveObjects} by the entity manager's methods of the same names and parameters; SQL failures become the
 * library's own unchecked exception.
 */
final class ManagedActiveObjects implements InvocationHandler {

    private static final Map<Method, Method> TARGETS = new ConcurrentHashMap<>();

    private final EntityManager manager;
    private final Database database;

    ManagedActiveObjects(EntityManager manager, Database database) {
        this.manager = manager;
        this.database = database;
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "executeInTransaction":
                return database.inTransaction(((TransactionCallback<?>) arguments[0])::doInTransaction);
            case "moduleMetaData":
                return new Ready();
            case "toString":
                return "Active Objects";
            case "hashCode":
                return System.identityHashCode(self);
            case "equals":
                return self == arguments[0];
            default:
                return managed(method, arguments);
        }
    }

    private Object managed(Method method, Object[] arguments) throws Throwable {
        try {
            return Calls.forward(manager, TARGETS.computeIfAbsent(method, ManagedActiveObjects::target), arguments);
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private static Method target(Method method) {
        try {
            return EntityManager.class.getMethod(method.getName(), method.getParameterTypes());
        } catch (NoSuchMethodException e) {
            throw new UnsupportedOperationException("The sandbox's Active Objects has no " + method, e);
        }
    }

    /** The tables are there before the plugin gets the service. */
    private static final class Ready implements ActiveObjectsModuleMetaData {
        @Override
        public void awaitInitialization() {
            // Nothing to wait for.
        }

        @Override
        public boolean isInitialized() {
            return true;
        }

        @Override
        public boolean isDataSourcePresent() {
            return true;
        }
    }
}
