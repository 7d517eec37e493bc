// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static no.ks.absolutt.it.RunningSandbox.TRONDELAG;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** A site as it is when the plugin is new: KS loads the examples and lets the first municipality take part. */
public class EmptySiteIT {

    private static final String DAY_OF_THE_DEMO = "2021-04-12";

    private static RunningSandbox sandbox;
    private static JsonNode programmesAtFirst;
    private static JsonNode spacesAtFirst;
    private static Answer loaded;
    private static Answer made;

    @BeforeClass
    public static void ksLoadsTheExamples() {
        sandbox = RunningSandbox.start(RunningSandbox.settings(RunningSandbox.newFolder())
                .with("demo", false)
                .with("today", DAY_OF_THE_DEMO));
        programmesAtFirst = sandbox.as("ks").rest("/programmes").json();
        spacesAtFirst = sandbox.as("admin").get("/rest/api/space").json().path("results");
        loaded = sandbox.as("ks").post(Visitor.REST + "/programmes/examples", "");
        made = sandbox.as("ks").makeSpace(INNLANDET, "3421", null);
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void atFirstThereIsNoProgrammeAndNoSpace() {
        assertThat(programmesAtFirst).isEmpty();
        assertThat(spacesAtFirst).isEmpty();
    }

    @Test
    public void theKsGroupIsNamed() {
        assertThat(sandbox.as("admin").rest("/settings").json().path("ksGroup").asText())
                .isEqualTo("ks-absolutt");
        assertThat(sandbox.as("ks").rest("/settings").refusal()).isEqualTo("403 FORBIDDEN");
    }

    @Test
    public void bothExamplesAreLoaded() {
        assertThat(loaded.status()).isEqualTo(200);
        assertThat(sandbox.as("ks").rest("/programmes").json().findValuesAsText("key"))
                .containsExactlyInAnyOrder(INNLANDET, TRONDELAG);
    }

    @Test
    public void theRegisterIsSearched() {
        JsonNode found = sandbox.as("ks").rest("/register?q=tyn").json().path("municipalities");
        assertThat(found.findValuesAsText("number")).containsExactly("3427");
    }

    @Test
    public void theFirstSpaceIsMade() {
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("coordinator").isNull()).isTrue();
        assertThat(made.json().path("pages")).hasSize(32);
    }

    @Test
    public void withOneMunicipalityEveryPageTakesTheStatementsItTakesWithSeven() {
        RunningSandbox seven = RunningSandbox.withDemo();
        List<String> titles = sandbox.world().pages().inSpace("ABS3421").stream()
                .map(page -> page.title())
                .toList();
        assertThat(titles).hasSize(32).allSatisfy(title -> assertThat(
                        Statements.ofPage(sandbox, "ks", "ABS3421", title))
                .hasSameSizeAs(Statements.ofPage(seven, "ks", "ABS3421", title)));
    }
}
