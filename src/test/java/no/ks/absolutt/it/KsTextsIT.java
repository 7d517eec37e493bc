// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What KS writes once stands in every space, and no page is written. */
public class KsTextsIT {

    private static final String LAST = "Samling 4 – Utviklingsprosessen";

    private static RunningSandbox sandbox;
    private static KsSays ks;

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.start(RunningSandbox.settings(RunningSandbox.newFolder()));
        ks = new KsSays(sandbox);
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void theDemoHasTextsForTheFirstThreeSessions() {
        assertThat(sandbox.as("kari").view("ABS3420", "Samling 2 – Kvalitet og kunnskapsgrunnlag"))
                .containsSubsequence(
                        "Fra KS, oppdatert 9. april", "Tirsdag 27. april", "10.00–10.20", "Onsdag 28. april", "Lenker");
        assertThat(sandbox.as("nils").view("ABS3413", "Samling 1 – Roller og ansvar"))
                .contains("Fra KS, oppdatert 20. januar", "Per Prøve, KS");
        assertThat(sandbox.as("nils").view("ABS3413", "Samling 3 – Framtidsbilder"))
                .contains("Programmet kommer i august.");
        assertThat(sandbox.as("nils").view("ABS3413", "ABSOLUTT Stange")).contains("Fra KS, oppdatert 9. april: ");
        assertThat(sandbox.as("nils").view("ABS3413", "Refleksjonsnotat før samling 1"))
                .contains("Hva kjennetegner en god oppvekst hos dere?");
        assertThat(sandbox.as("nils").view("ABS3413", "Mellomarbeid etter samling 1"))
                .contains("Spør referansegruppa om den kjenner seg igjen i kartet.");
    }

    @Test
    public void theProgrammeSaysWhatItIs() {
        assertThat(sandbox.as("kari").view("ABS3420", "Om programmet"))
                .contains("Økt forståelse og kunnskap", "Barn og unge skal fanges opp", "KS Innlandet", "OU-midler")
                .contains("KS har ikke skrevet noe her ennå.", ">Film om ABSOLUTT-programmet</a>");
    }

    @Test
    public void everySpaceShowsItAndNoPageIsWritten() {
        int before = version("ABS3420");
        List<String> without = statements();
        assertThat(sandbox.as("kari").view("ABS3420", LAST)).doesNotContain("Fra KS, oppdatert");

        ks.assigns(4, "Prøv ut ett tiltak.");

        for (String space : List.of("ABS3420", "ABS3413", "ABSF34")) {
            assertThat(sandbox.as("ks").view(space, LAST))
                    .as(space)
                    .contains("Fra KS, oppdatert 12. april", "Prøv ut ett tiltak.");
        }
        assertThat(sandbox.as("ks").view("ABS5025", "Samling 4")).doesNotContain("Prøv ut ett tiltak.");
        assertThat(version("ABS3420")).isEqualTo(before);
        assertThat(statements()).hasSizeLessThanOrEqualTo(without.size() + 1);
    }

    @Test
    public void aMovedSessionSaysSoEverywhere() {
        ks.moves(3, "2021-10-05", "2021-10-06", false);
        assertThat(sandbox.as("nils").view("ABS3413", "Samlinger"))
                .containsSubsequence("5.–6. oktober 2021", "Flyttet, opprinnelig ");
        assertThat(sandbox.as("nils").view("ABS3413", "Samling 3 – Framtidsbilder"))
                .containsSubsequence("5.–6. oktober 2021", "Flyttet, opprinnelig ");
        assertThat(sandbox.as("nils").view("ABS3413", "Framdrift")).contains("Flyttet, opprinnelig ");
    }

    private static int version(String space) {
        JsonNode page = sandbox.as("ks").page(space, LAST, "version");
        return page.path("version").path("number").asInt();
    }

    private static List<String> statements() {
        return Statements.ofPage(sandbox, "ks", "ABS3413", LAST);
    }
}
