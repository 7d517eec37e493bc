// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static no.ks.absolutt.it.RunningSandbox.TRONDELAG;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.Test;

/** The demo data of the contract. */
public class DemoDataIT {

    private final RunningSandbox sandbox = RunningSandbox.withDemo();

    @Test
    public void everybodySeesTheirOwnSpaces() {
        assertThat(spacesOf("kari")).contains("ABS3420").doesNotContain("ABS3413", "ABS3403");
        assertThat(spacesOf("ola")).containsExactly("ABS3420");
        assertThat(spacesOf("rita")).containsExactly("ABS3420");
        assertThat(spacesOf("nils")).contains("ABS3413").doesNotContain("ABS3420");
        assertThat(spacesOf("ks")).contains("ABS3403", "ABS3411", "ABS3413", "ABS3420", "ABS3421", "ABS5025", "ABSF34");
    }

    @Test
    public void bothProgrammesAreThere() {
        JsonNode programmes = sandbox.as("ks").rest("/programmes").json();
        assertThat(programmes.findValuesAsText("key")).contains(INNLANDET, TRONDELAG);
        assertThat(Answer.names(programmes.get(0))).containsExactlyInAnyOrder("key", "name", "state");
    }

    @Test
    public void theMunicipalitiesDiffer() {
        assertThat(sums("ABS3413")).isEqualTo("9/9 6/6 0/7 0/7 0/7 0/5 0/2");
        assertThat(sums("ABS3403")).startsWith("4/9 1/6 0/7");
        assertThat(sums("ABS3411")).startsWith("4/8 4/6 0/7").endsWith("0/1");
        assertThat(sums("ABS3421")).startsWith("0/9 0/6 0/7");
        assertThat(sums("ABSF34")).startsWith("3/8 1/6 0/7");
        assertThat(sums("ABS5025")).startsWith("4/5 2/6 0/7");
    }

    @Test
    public void changesAreDatedWhenTheyHappened() {
        JsonNode changes =
                sandbox.as("nils").changes("ABS3413", "roller.samspill").json();
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).path("at").asText()).startsWith("2021-03-10T13:30:");
        assertThat(changes.get(0).path("by").path("name").asText()).isEqualTo("Nils Koordinator");
    }

    @Test
    public void oneNeedsSupportAndHasSaidWhyAndOneHasItsOwnDueDate() {
        JsonNode needing = sandbox.as("kari").milestone("ABS3420", "roller.samspill");
        assertThat(needing.path("needsSupport").asBoolean()).isTrue();
        assertThat(needing.path("note").asText()).startsWith("Vi er enige om det meste");
        JsonNode own = sandbox.as("kari").milestone("ABS3420", "roller.medvirkning");
        assertThat(own.path("due").asText()).isEqualTo("2021-05-12");
        assertThat(own.path("dueOverridden").asBoolean()).isTrue();
    }

    @Test
    public void thePagesOfElverumAreLivedIn() {
        JsonNode note = sandbox.as("ola").page("ABS3420", "Refleksjonsnotat før samling 1", "version,body.view");
        assertThat(note.path("version").path("number").asInt()).isEqualTo(3);
        assertThat(note.path("body").path("view").path("value").asText())
                .contains("Vi er stolte av barnehagene", "Dialogmøtene om budsjettet");
    }

    @Test
    public void theFooterSaysThatItIsMadeUpAndWhatDayItIs() {
        assertThat(sandbox.as("kari").get("/display/ABS3420").body())
                .contains("Eksempeldata. Sier ikke noe om virkelige kommuner.", "12. april 2021");
    }

    private List<String> spacesOf(String user) {
        return sandbox.as(user)
                .get("/rest/api/space?limit=200")
                .json()
                .path("results")
                .findValuesAsText("key");
    }

    private String sums(String spaceKey) {
        StringBuilder sums = new StringBuilder();
        for (JsonNode phase : sandbox.as("admin").progress(spaceKey).path("phases")) {
            sums.append(phase.path("done").asInt())
                    .append('/')
                    .append(phase.path("counted").asInt())
                    .append(' ');
        }
        return sums.toString().trim();
    }
}
