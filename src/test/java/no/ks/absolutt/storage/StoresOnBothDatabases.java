// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.storage;

import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Runs every test of a class on an empty H2 and an empty PostgreSQL; on the latter only where it can be started. */
@RunWith(Parameterized.class)
public abstract class StoresOnBothDatabases {

    @Parameterized.Parameter
    public TestDatabase.Kind kind;

    protected TestDatabase database;
    protected Stores stores;

    @Parameterized.Parameters(name = "{0}")
    public static Object[] kinds() {
        return TestDatabase.Kind.values();
    }

    @Before
    public void openDatabase() {
        database = TestDatabase.emptied(kind);
        stores = database.stores();
    }
}
