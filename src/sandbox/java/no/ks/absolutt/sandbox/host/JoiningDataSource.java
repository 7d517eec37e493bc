// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Savepoint;
import java.util.Set;
import javax.sql.DataSource;

/** A data source that joins the thread's transaction where there is one. Proxies, because JDBC's interfaces are wide. */
final class JoiningDataSource {

    private static final Set<String> LEFT_TO_THE_TRANSACTION =
            Set.of("close", "commit", "rollback", "setAutoCommit", "setTransactionIsolation");

    private JoiningDataSource() {}

    static DataSource over(DataSource pool, Database database) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            boolean joins = method.getName().equals("getConnection") && database.inTransaction();
            return joins ? joined(database.current()) : invoke(pool, method, arguments);
        });
    }

    private static Connection joined(Connection connection) {
        boolean[] closed = {false};
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("isClosed")) {
                return closed[0] || connection.isClosed();
            }
            closed[0] |= method.getName().equals("close");
            boolean leftOut = LEFT_TO_THE_TRANSACTION.contains(method.getName())
                    && (arguments == null || !(arguments[0] instanceof Savepoint));
            return leftOut ? null : invoke(connection, method, arguments);
        });
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(JoiningDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
