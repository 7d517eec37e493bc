// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;
import no.ks.absolutt.sandbox.fixture.Note;
import no.ks.absolutt.sandbox.host.WorldOnBothDatabases;
import org.junit.Before;
import org.junit.Test;

/** As the product does it: facts/active-objects.md and facts/platform.md, section 4. */
public class PluginTablesTest extends WorldOnBothDatabases {

    private static final List<Class<? extends RawEntity<?>>> ENTITIES = List.of(Note.class);

    private final List<String> statements = new ArrayList<>();
    private PluginTables tables;

    @Before
    public void openTables() {
        tables = PluginTables.open(world.database(), "com.atlassian.example.ao.myplugin");
        tables.onStatement(statements::add);
        tables.migrate(ENTITIES, List.of());
    }

    @Test
    public void prefixesTablesByTheNamespace() {
        assertThat(statements).anyMatch(sql -> sql.contains("AO_28BE2D_NOTE"));
    }

    @Test
    public void takesPartInTheThreadsTransaction() {
        assertThatThrownBy(() -> world.database().runInTransaction(() -> {
                    add("gone");
                    throw new IllegalStateException("roll back");
                }))
                .hasMessage("roll back");
        assertThat(tables.activeObjects().count(Note.class)).isZero();
    }

    @Test
    public void joinsWhenATransactionIsAskedForWithinOne() {
        assertThatThrownBy(() -> tables.activeObjects().executeInTransaction(() -> {
                    tables.activeObjects().executeInTransaction(() -> add("gone"));
                    throw new IllegalStateException("roll back");
                }))
                .hasMessage("roll back");
        assertThat(tables.activeObjects().count(Note.class)).isZero();
    }

    @Test
    public void failsWithTheLibrarysOwnExceptionWhereARowMayNotBe() {
        add("once");
        assertThatThrownBy(() -> add("once")).isInstanceOf(ActiveObjectsException.class);
    }

    @Test
    public void findsNothingToChangeWhenTheTablesAreThere() {
        statements.clear();
        tables.migrate(ENTITIES, List.of());
        assertThat(statements).noneMatch(sql -> sql.startsWith("CREATE TABLE") || sql.startsWith("ALTER"));
    }

    @Test
    public void runsEachUpgradeTaskOnceAndTheOldestFirst() {
        List<String> ran = new ArrayList<>();
        tables.migrate(ENTITIES, List.of(task("2", ran), task("1", ran)));
        tables.migrate(ENTITIES, List.of(task("2", ran), task("1", ran), task("3", ran)));
        assertThat(ran).containsExactly("0 to 1", "1 to 2", "2 to 3");
    }

    private Note add(String body) {
        return tables.activeObjects().create(Note.class, new DBParam("BODY", body));
    }

    private static ActiveObjectsUpgradeTask task(String version, List<String> ran) {
        return new ActiveObjectsUpgradeTask() {
            @Override
            public ModelVersion getModelVersion() {
                return ModelVersion.valueOf(version);
            }

            @Override
            public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
                ran.add(currentVersion + " to " + version);
            }
        };
    }
}
