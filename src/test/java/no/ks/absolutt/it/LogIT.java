// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.TRONDELAG;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.ks.absolutt.sandbox.host.AuditEntries.Entry;
import no.ks.absolutt.sandbox.host.AuditEntries.Named;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * The host names the KS group when it starts, as its administrator would. An administrative act is in the plugin's log, in its export and in the host's audit log, and nobody else sees it.
 */
public class LogIT {

    private static final String SCREEN = "/plugins/servlet/absolutt?view=log";

    private static RunningSandbox sandbox;

    @BeforeClass
    public static void ksLoadsTheExamplesAndTheGroupIsNamedAnew() {
        sandbox = RunningSandbox.start(
                RunningSandbox.settings(RunningSandbox.newFolder()).with("demo", false));
        assertThat(sandbox.as("ks")
                        .post(Visitor.REST + "/programmes/examples", "")
                        .status())
                .isEqualTo(200);
        nameGroup("confluence-administrators");
        nameGroup("ks-absolutt");
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void ksReadsItTheNewestFirst() {
        JsonNode acts = sandbox.as("ks").rest("/log").json().path("acts");

        assertThat(acts.findValuesAsText("sentence"))
                .containsExactly(
                        "Anton Administrator (Confluence) endret KS-gruppa fra confluence-administrators til ks-absolutt",
                        "Anton Administrator (Confluence) endret KS-gruppa fra ks-absolutt til confluence-administrators",
                        "Karin Sentralbord (KS) opprettet programmet ABSOLUTT Trøndelag 2020–2022",
                        "Karin Sentralbord (KS) opprettet programmet ABSOLUTT Innlandet 2021–2022",
                        "Anton Administrator (Confluence) satte KS-gruppa til ks-absolutt");
    }

    @Test
    public void theExportHasTheSameRows() {
        Answer export = sandbox.as("ks").rest("/log/export?programme=" + TRONDELAG);

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.body())
                .startsWith("\uFEFFTidspunkt;Hvem;")
                .contains(";Karin Sentralbord (KS);Program opprettet;ABSOLUTT Trøndelag 2020–2022;")
                .doesNotContain("Innlandet");
    }

    @Test
    public void theScreenShowsItAndKeepsTheFilterInTheAddress() {
        assertThat(sandbox.as("ks").get(SCREEN).body())
                .contains("5 hendelser", "Anton Administrator (Confluence) endret KS-gruppa");
        assertThat(sandbox.as("ks").get(SCREEN + "&programme=" + TRONDELAG).body())
                .contains("1 hendelse<", "export?programme=" + TRONDELAG)
                .doesNotContain("endret KS-gruppa");
        assertThat(sandbox.as("ks").get(SCREEN + "&q=finnes-ikke").body()).contains("Ingen hendelser passer");
    }

    @Test
    public void theHostsAuditLogIsToldInEnglishWithTheUserOfTheThread() {
        List<Entry> entries = sandbox.world().audit().all();

        assertThat(entries).hasSize(5).allMatch(entry -> entry.category().equals("ABSOLUTT"));
        assertThat(entries.get(1).user()).isEqualTo(sandbox.key("ks"));
        assertThat(entries.get(1).key()).isEqualTo("log.kind.PROGRAMME_CREATED");
        assertThat(entries.get(1).action()).isEqualTo("Programme created");
        assertThat(entries.get(1).affected())
                .containsExactly(
                        new Named("ABSOLUTT", "ABSOLUTT Innlandet 2021–2022"),
                        new Named("ABSOLUTT programme", "innlandet-2021-2022"));
        assertThat(entries.get(3).user()).isEqualTo(sandbox.key("admin"));
        assertThat(entries.get(3).attributes())
                .containsExactly(new Named("The KS group", "from ks-absolutt to confluence-administrators"));
        assertThat(sandbox.as("admin").get("/rest/sandbox/audit").body()).contains("Programme created");
        assertThat(sandbox.as("ks").get("/rest/sandbox/audit").status()).isEqualTo(403);
    }

    @Test
    public void nobodyElseLearnsAnything() {
        for (String user : List.of("ola", "kari", "admin", "ukjent", "uten")) {
            assertThat(sandbox.as(user).rest("/log").refusal()).isEqualTo("403 FORBIDDEN");
            assertThat(sandbox.as(user).rest("/log/export").refusal()).isEqualTo("403 FORBIDDEN");
            assertThat(sandbox.as(user).get(SCREEN).body()).doesNotContain("opprettet", "KS-gruppa fra");
        }
        assertThat(sandbox.nobody().rest("/log").refusal()).isEqualTo("401 NOT_LOGGED_IN");
        assertThat(sandbox.nobody().rest("/log/export").refusal()).isEqualTo("401 NOT_LOGGED_IN");
        assertThat(sandbox.nobody().get(SCREEN).status()).isEqualTo(302);
    }

    @Test
    public void aPageIsAConstantNumberOfStatements() {
        int all = sandbox.statementsOf(() -> sandbox.as("ks").rest("/log")).size();
        int none = sandbox.statementsOf(() -> sandbox.as("ks").rest("/log?q=finnes-ikke"))
                .size();

        // The KS group, the acts, and what they changed.
        assertThat(all).isEqualTo(3);
        assertThat(none).isEqualTo(2);
    }

    private static void nameGroup(String group) {
        assertThat(sandbox.as("admin")
                        .put(Visitor.REST + "/settings", "{\"ksGroup\": \"" + group + "\"}")
                        .status())
                .isEqualTo(200);
    }
}
