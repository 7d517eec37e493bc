// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.logging.Logger;

/**
 * A JDBC driver that writes down which statements a thread runs, and with which values, and hands them to the driver of the
 * rest of its address: {@code jdbc:recording:jdbc:h2:…}.
 */
final class RecordingDriver implements Driver {

    static final String PREFIX = "jdbc:recording:";

    /** A statement as it was run; values by their place, from 1. */
    record Run(String sql, Map<Integer, Object> values) {}

    private static final ThreadLocal<List<Run>> RECORDING = new ThreadLocal<>();

    static {
        try {
            DriverManager.registerDriver(new RecordingDriver());
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The address with this driver in between. */
    static String over(String url) {
        return PREFIX + url;
    }

    /** What this thread's work runs. */
    static List<Run> during(Runnable work) {
        List<Run> runs = new ArrayList<>();
        RECORDING.set(runs);
        try {
            work.run();
        } finally {
            RECORDING.remove();
        }
        return runs;
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        return acceptsURL(url) ? recorded(DriverManager.getConnection(url.substring(PREFIX.length()), info)) : null;
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(Logger.GLOBAL_LOGGER_NAME);
    }

    private static Connection recorded(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            return method.getName().equals("prepareStatement")
                    ? recorded((PreparedStatement) result, (String) arguments[0])
                    : result;
        });
    }

    private static PreparedStatement recorded(PreparedStatement statement, String sql) {
        Map<Integer, Object> values = new TreeMap<>();
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            String name = method.getName();
            List<Run> runs = RECORDING.get();
            if (name.equals("setNull")) {
                values.put((Integer) arguments[0], null);
            } else if (name.startsWith("set") && arguments.length > 1) {
                values.put((Integer) arguments[0], arguments[1]);
            } else if (runs != null && name.startsWith("execute")) {
                runs.add(new Run(sql, new TreeMap<>(values)));
            }
            return invoke(statement, method, arguments);
        });
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(RecordingDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
