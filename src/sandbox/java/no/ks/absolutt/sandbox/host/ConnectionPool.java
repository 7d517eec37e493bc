// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;

/** Connection pools for the two databases that the host runs on. The caller closes the pool. */
public final class ConnectionPool {

    private static final int CONNECTIONS = 10;
    /** Statements that a connection of H2 keeps parsed. By itself it keeps 8, fewer than the host runs to save one page. */
    private static final int PARSED_STATEMENTS = 256;

    private ConnectionPool() {}

    /** H2 in a file below the folder, every commit on disk at once (WRITE_DELAY=0), so that a killed host loses nothing. */
    public static HikariDataSource h2(Path folder) {
        return open(addressOfH2(folder), "sa", "");
    }

    /** The JDBC address of that H2; its user is sa, without a password. */
    public static String addressOfH2(Path folder) {
        String file = folder.toAbsolutePath().resolve("sandbox").toString().replace('\\', '/');
        String settings = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=" + PARSED_STATEMENTS;
        return "jdbc:h2:file:" + file + settings;
    }

    /** The database at a JDBC address, such as PostgreSQL. */
    public static HikariDataSource at(String jdbcUrl, String user, String password) {
        return open(jdbcUrl, user, password);
    }

    private static HikariDataSource open(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setPoolName("sandbox");
        return new HikariDataSource(config);
    }
}
