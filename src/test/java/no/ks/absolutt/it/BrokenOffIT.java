// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.ks.absolutt.sandbox.host.PageRow;
import org.junit.BeforeClass;
import org.junit.Test;

/** The host fails in the middle of making a space: nothing is half done for others, and the next try finishes it. */
public class BrokenOffIT {

    private static RunningSandbox sandbox;
    private static Answer failed;
    private static JsonNode begun;
    private static Answer readByKari;
    private static Answer spacesOfKari;
    private static List<PageRow> firstPages;
    private static Answer finished;

    @BeforeClass
    public static void theHostRefusesAPageOnce() {
        sandbox = RunningSandbox.withDemo();
        onHostTables("ALTER TABLE sbx_page ADD CONSTRAINT sbx_refusal CHECK (title <> 'Refleksjonsnotater' OR id <= "
                + lastPage() + ")");
        failed = make();
        onHostTables("ALTER TABLE sbx_page DROP CONSTRAINT sbx_refusal");
        begun = participation();
        readByKari = sandbox.as("kari").rest("/spaces/ABS3433/progress");
        spacesOfKari = sandbox.as("kari").get("/rest/api/space?limit=200");
        firstPages = sandbox.world().pages().inSpace("ABS3433");
        finished = make();
    }

    @Test
    public void theFailureIsToldWithAReference() {
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.json().path("reference").asText()).isNotEmpty();
        assertThat(failed.body()).doesNotContain("sbx_page", "SqlFailure", "Exception");
    }

    @Test
    public void onlyKsSeesThatItWasBegun() {
        assertThat(begun.path("state").asText()).isEqualTo("CREATING");
        assertThat(readByKari.refusal()).isEqualTo("404 NOT_FOUND");
        assertThat(spacesOfKari.body()).contains("ABS3420").doesNotContain("ABS3433");
    }

    @Test
    public void whatWasMadeStaysAndTheRestIsMade() {
        assertThat(firstPages).hasSizeBetween(2, 31);
        assertThat(finished.status()).isEqualTo(201);
        assertThat(finished.json().path("pages")).hasSize(32);
        List<Long> now = sandbox.world().pages().inSpace("ABS3433").stream()
                .map(PageRow::id)
                .toList();
        assertThat(now)
                .hasSize(32)
                .containsAll(firstPages.stream().map(PageRow::id).toList());
    }

    @Test
    public void thenItIsWholeAndTakesPartOnce() {
        assertThat(participation().path("state").asText()).isEqualTo("READY");
        assertThat(make().refusal()).isEqualTo("409 ALREADY_EXISTS");
        assertThat(sandbox.as("kari").rest("/spaces/ABS3433/progress").status()).isEqualTo(200);
        assertThat(sandbox.as("kari").get("/rest/api/space?limit=200").body()).contains("ABS3433");
    }

    private static Answer make() {
        return sandbox.as("ks").makeSpace(INNLANDET, "3433", "kari");
    }

    private static JsonNode participation() {
        JsonNode all = sandbox.as("ks")
                .rest("/programmes/" + INNLANDET + "/municipalities")
                .json();
        for (JsonNode one : all) {
            if (one.path("number").asText().equals("3433")) {
                return one;
            }
        }
        throw new AssertionError("Not begun: " + all);
    }

    private static long lastPage() {
        return sandbox.world().database().inTransaction(() -> {
            try (Statement statement = sandbox.world().database().current().createStatement()) {
                ResultSet row = statement.executeQuery("SELECT MAX(id) FROM sbx_page");
                row.next();
                return row.getLong(1);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void onHostTables(String sql) {
        sandbox.world().database().runInTransaction(() -> {
            try (Statement statement = sandbox.world().database().current().createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new AssertionError(sql, e);
            }
        });
    }
}
