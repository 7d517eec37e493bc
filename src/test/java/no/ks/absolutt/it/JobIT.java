// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.Users;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Many spaces in one job, over HTTP. */
public class JobIT {

    private static RunningSandbox sandbox;
    private static JobVisitor ks;

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.start(
                RunningSandbox.settings(RunningSandbox.newFolder()).with("jobInterval", 500));
        ks = new JobVisitor(sandbox.as("ks"));
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @After
    public void everythingIsAsBefore() {
        sandbox.setReadOnly(false);
        sandbox.setMember("ks", Users.KS, true);
        sandbox.setMember("rita", Users.KS, false);
    }

    @Test
    public void aPreviewSaysOfEachRowWhatWouldBeMadeAndMakesNothing() {
        JsonNode rows = ks.preview(
                        INNLANDET,
                        "{\"rows\": [{\"number\": \"3405\", \"coordinator\": \"kari\"}, {\"name\": \"Herøy\"},"
                                + " {\"number\": \"3420\"}, {\"name\": \"Røros\", \"coordinator\": \"finnesikke\"}]}")
                .path("rows");

        assertThat(rows.get(0).path("name").asText()).isEqualTo("Lillehammer");
        assertThat(rows.get(0).path("spaceKey").asText()).isEqualTo("ABS3405");
        assertThat(rows.get(0).path("pages").asInt()).isEqualTo(32);
        assertThat(rows.get(0).path("problems")).isEmpty();
        assertThat(rows.get(0).path("coordinator").path("name").asText()).isEqualTo("Kari Koordinator");
        assertThat(rows.get(1).path("problems").get(0).asText())
                .contains("(1515, Møre og Romsdal)", "(1818, Nordland)");
        assertThat(rows.get(2).path("problems").get(0).asText()).contains("Elverum deltar allerede");
        assertThat(rows.get(3).path("spaceKey").asText()).isEqualTo("ABS5025P2");
        assertThat(rows.get(3).path("notes")).hasSize(2);
        assertThat(sandbox.world().spaces().byKey("ABS3405")).isEmpty();
    }

    @Test
    public void aJobMakesEveryRowThatCanBeMade() {
        int job = ks.start(INNLANDET, "3401", "3420", "3407");

        JsonNode done = ks.until(job, "DONE");

        assertThat(done.path("total").asInt()).isEqualTo(3);
        assertThat(done.path("done").asInt()).isEqualTo(2);
        assertThat(done.path("failed").asInt()).isEqualTo(1);
        assertThat(done.path("rows").findValuesAsText("state")).containsExactly("DONE", "FAILED", "DONE");
        assertThat(done.path("rows").get(1).path("error").asText()).contains("Elverum deltar allerede");
        assertThat(pages("ABS3401")).hasSize(32);
        assertThat(sandbox.personalGrants("ks", "ABS3401")).isEmpty();
        assertThat(ks.act(job, "resume").json().path("state").asText()).isEqualTo("DONE");
    }

    @Test
    public void oneJobAtATimeAndItCanBeStoppedAndTakenUpAgain() {
        int job = ks.start(INNLANDET, "3415", "3416", "3417", "3418", "3419", "3422", "3423", "3424");
        Answer second = ks.tryToStart(INNLANDET, "3425");
        JsonNode stopped = ks.act(job, "stop").json();

        assertThat(second.refusal()).isEqualTo("409 JOB_RUNNING");
        assertThat(stopped.path("state").asText()).isEqualTo("STOPPED");
        assertThat(stopped.path("done").asInt()).isLessThan(8);
        assertThat(ks.job(job).path("done")).isEqualTo(stopped.path("done"));
        assertThat(ks.act(job, "resume").json().path("state").asText()).isIn("QUEUED", "RUNNING");
        assertThat(ks.until(job, "DONE").path("done").asInt()).isEqualTo(8);
        assertThat(pages("ABS3424")).hasSize(32);
    }

    @Test
    public void theKsGroupTakenFromUnderTheOneWhoOrderedItStopsItAndItSaysSo() {
        sandbox.setMember("rita", Users.KS, true);
        int job = ks.start(INNLANDET, "3428", "3429", "3430", "3431", "3432", "3433");
        sandbox.setMember("ks", Users.KS, false);
        JobVisitor rita = new JobVisitor(sandbox.as("rita"));

        JsonNode interrupted = rita.until(job, "INTERRUPTED");

        assertThat(interrupted.path("reason").asText()).contains("ikke lenger i KS-gruppa");
        assertThat(interrupted.path("done").asInt()).isLessThan(6);
        assertThat(ks.act(job, "resume").refusal()).isEqualTo("403 FORBIDDEN");
        rita.act(job, "resume");
        assertThat(rita.until(job, "DONE").path("done").asInt()).isEqualTo(6);
    }

    @Test
    public void inReadOnlyModeItPausesAndThenGoesOnByItself() {
        int job = ks.start(INNLANDET, "3434", "3435", "3436", "3437", "3438");
        sandbox.setReadOnly(true);

        JsonNode paused = ks.until(job, "INTERRUPTED");
        assertThat(paused.path("reason").asText()).contains("skrivebeskyttet");
        assertThat(ks.act(job, "resume").refusal()).isEqualTo("405 READ_ONLY");
        sandbox.setReadOnly(false);

        assertThat(ks.until(job, "DONE").path("done").asInt()).isEqualTo(5);
    }

    @Test
    public void whatIsUndoneIsGoneAndCanBeMadeAgain() {
        int job = ks.start(INNLANDET, "3439", "3440");
        ks.until(job, "DONE");

        JsonNode undone = ks.act(job, "undo").json();

        assertThat(undone.path("state").asText()).isEqualTo("UNDONE");
        assertThat(undone.path("rows").findValuesAsText("state")).containsExactly("UNDONE", "UNDONE");
        assertThat(undone.path("rows").get(0).path("note").asText()).contains("ABS3439 er slettet");
        assertThat(sandbox.world().spaces().byKey("ABS3439")).isEmpty();
        assertThat(ks.until(ks.start(INNLANDET, "3439"), "DONE").path("done").asInt())
                .isEqualTo(1);
        assertThat(pages("ABS3439")).hasSize(32);
    }

    @Test
    public void whereSomebodyHasWrittenOrReportedTheRowStaysAndSaysWhy() {
        int job = ks.start(INNLANDET, "3441", "3442", "3443");
        ks.until(job, "DONE");
        JsonNode page = sandbox.as("ks").page("ABS3441", "Framdrift", "version");
        assertThat(sandbox.as("ks").save(page, "<p>Egne regler</p>").status()).isEqualTo(200);
        assertThat(sandbox.as("admin")
                        .change("ABS3442", "for.politisk", "{\"status\": \"DONE\", \"revision\": 0}")
                        .status())
                .isEqualTo(200);

        JsonNode undone = ks.act(job, "undo").json();

        assertThat(undone.path("state").asText()).isEqualTo("DONE");
        assertThat(undone.path("rows").findValuesAsText("state")).containsExactly("DONE", "DONE", "UNDONE");
        assertThat(undone.path("rows").get(0).path("error").asText()).contains("redigert");
        assertThat(undone.path("rows").get(1).path("error").asText())
                .contains("Milepæler eller andre opplysninger er endret");
        assertThat(pages("ABS3441")).hasSize(32);
    }

    @Test
    public void oneRowCanBeUndone() {
        int job = ks.start(INNLANDET, "3446", "3447");
        ks.until(job, "DONE");

        JsonNode undone = ks.act(job, "rows/3446/undo").json();

        assertThat(undone.path("state").asText()).isEqualTo("DONE");
        assertThat(undone.path("rows").findValuesAsText("state")).containsExactly("UNDONE", "DONE");
        assertThat(ks.act(job, "rows/3448/undo").refusal()).isEqualTo("404 NOT_FOUND");
    }

    private static List<PageRow> pages(String spaceKey) {
        return sandbox.world().pages().inSpace(spaceKey);
    }
}
