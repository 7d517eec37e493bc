// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.Answer.names;
import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.Test;

/** Step 2: KS makes a municipality's programme space by REST, and lands on its home page. */
public class MakeSpaceIT {

    private static RunningSandbox sandbox;
    private static Answer made;

    @BeforeClass
    public static void ksMakesTynset() {
        sandbox = RunningSandbox.withDemo();
        made = sandbox.as("ks").makeSpace(INNLANDET, "3427", "kari");
    }

    @Test
    public void theAnswerHasTheContractsShape() {
        assertThat(made.status()).isEqualTo(201);
        assertThat(names(made.json()))
                .containsExactlyInAnyOrder("number", "name", "spaceKey", "url", "pages", "coordinator");
        assertThat(made.json().path("number").asText()).isEqualTo("3427");
        assertThat(made.json().path("name").asText()).isEqualTo("Tynset");
        assertThat(made.json().path("spaceKey").asText()).isEqualTo("ABS3427");
        assertThat(names(made.json().path("coordinator"))).containsExactlyInAnyOrder("key", "name");
        assertThat(made.json().path("coordinator").path("name").asText()).isEqualTo("Kari Koordinator");
    }

    @Test
    public void thirtyTwoPagesAreMadeAndTheHomePageIsTheFirst() {
        JsonNode pages = made.json().path("pages");
        assertThat(pages).hasSize(32);
        assertThat(pages).allSatisfy(page -> {
            assertThat(names(page)).containsExactlyInAnyOrder("key", "title", "id", "parent");
            assertThat(page.path("id").isIntegralNumber()).isTrue();
        });
        assertThat(pages.get(0).path("key").asText()).isEqualTo("hjem");
        assertThat(pages.get(0).path("title").asText()).isEqualTo("ABSOLUTT Tynset");
        assertThat(pages.get(0).path("parent").isNull()).isTrue();
        assertThat(pages.findValuesAsText("key"))
                .doesNotHaveDuplicates()
                .contains("samling-1", "samling-4", "mellomarbeid-1", "refleksjon-0", "refleksjon-4", "framdrift")
                .doesNotContain("samling-5", "erfaringssamling");
    }

    @Test
    public void theHostHasJustThosePages() {
        JsonNode found = sandbox.as("kari")
                .get("/rest/api/content?spaceKey=ABS3427&limit=200")
                .json()
                .path("results");
        assertThat(found.findValuesAsText("title"))
                .containsExactlyInAnyOrderElementsOf(made.json().path("pages").findValuesAsText("title"));
    }

    @Test
    public void theAddressLeadsToTheHomePage() {
        String path = made.json().path("url").asText();
        assertThat(path).startsWith("/confluence/");
        Answer home = sandbox.as("kari").get(path.substring("/confluence".length()));
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.body()).contains("ABSOLUTT Tynset", "Framdrift nå", "Neste samling");
    }

    @Test
    public void theTitlesNameTheThemesOfTheSessions() {
        assertThat(made.json().path("pages").findValuesAsText("title"))
                .containsAll(List.of(
                        "Samling 1 – Roller og ansvar",
                        "Samling 2 – Kvalitet og kunnskapsgrunnlag",
                        "Mellomarbeid etter samling 4",
                        "Refleksjonsnotat før samling 1"));
    }

    @Test
    public void theTrackerIsUntouched() {
        JsonNode progress = sandbox.as("kari").progress("ABS3427");
        assertThat(progress.findValuesAsText("status")).hasSize(43).containsOnly("NOT_STARTED");
        assertThat(progress.findParents("revision")).allSatisfy(milestone -> {
            assertThat(milestone.path("revision").asInt()).isZero();
            assertThat(milestone.path("changedAt").isNull()).isTrue();
            assertThat(milestone.path("changedBy").isNull()).isTrue();
            assertThat(milestone.path("note").isNull()).isTrue();
            assertThat(milestone.path("evidence").isNull()).isTrue();
        });
    }

    @Test
    public void theSameAgainIsRefusedAndNothingIsMadeTwice() {
        assertThat(sandbox.as("ks").makeSpace(INNLANDET, "3427", null).refusal())
                .isEqualTo("409 ALREADY_EXISTS");
        JsonNode found = sandbox.as("kari")
                .get("/rest/api/content?spaceKey=ABS3427&limit=200")
                .json();
        assertThat(found.path("results")).hasSize(32);
    }

    @Test
    public void theCoordinatorMayAdministerItAndKsSeesIt() {
        assertThat(sandbox.as("kari").get("/rest/api/space").json().findValuesAsText("key"))
                .contains("ABS3427");
        assertThat(sandbox.as("ks").get("/rest/api/space").json().findValuesAsText("key"))
                .contains("ABS3427");
        assertThat(sandbox.mayAdminister("kari", "ABS3427")).isTrue();
    }

    @Test
    public void nothingPersonalIsLeftToTheOneWhoMadeIt() {
        assertThat(sandbox.personalGrants("ks", "ABS3427")).isEmpty();
    }

    @Test
    public void noPageShowsAnUnknownMacroOrAFault() {
        for (JsonNode page : made.json().path("pages")) {
            String html = sandbox.as("kari").view("ABS3427", page.path("title").asText());
            assertThat(html)
                    .describedAs(page.path("title").asText())
                    .isNotBlank()
                    .doesNotContain("Ukjent makro", "data-kind=\"error\"", "{kommune", "{n}", "{tema", "{tittel");
        }
    }
}
