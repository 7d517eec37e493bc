// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.host;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.ks.absolutt.storage.TestPostgres;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Runs every test of a class with a fresh world on H2 and on PostgreSQL; on the latter only where it can be started. */
@RunWith(Parameterized.class)
public abstract class WorldOnBothDatabases {

    @Parameterized.Parameter
    public String databaseName;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    protected World world;
    private HikariDataSource pool;

    @Parameterized.Parameters(name = "{0}")
    public static Object[] databases() {
        return new Object[] {"H2", "PostgreSQL"};
    }

    @Before
    public void openWorld() {
        Path home = folder.getRoot().toPath();
        pool = databaseName.equals("H2") ? ConnectionPool.h2(home) : emptyPostgres();
        world = World.open(pool, Clock.fixed(Instant.parse("2021-04-12T08:30:00.123Z"), ZoneOffset.UTC));
    }

    @After
    public void closePool() {
        if (pool != null) {
            pool.close();
        }
    }

    private static HikariDataSource emptyPostgres() {
        HikariDataSource pool = ConnectionPool.at(TestPostgres.url("world"), TestPostgres.USER, TestPostgres.USER);
        new Sql(new Transactions(pool)).change("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        return pool;
    }

    SandboxUser user(String name) {
        return world.users().byName(name).orElseThrow();
    }

    SpaceRow space(String key, String creator, SpaceVisibility visibility) {
        return world.spaces().create(key, "Rom " + key, user(creator).key(), visibility);
    }
}
