// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.ks.absolutt.sandbox.host.Users;
import no.ks.absolutt.testing.BokmalWords;
import org.junit.BeforeClass;
import org.junit.Test;

/** A municipality that has decided on nynorsk gets a space in nynorsk, from its titles to what goes wrong in it. */
public class NynorskSpaceIT {

    /** Vik in Vestland. */
    private static final String NUMBER = "4639";

    private static final String SPACE = "ABS4639";
    private static final String MUNICIPALITIES = Visitor.REST + "/programmes/" + INNLANDET + "/municipalities";

    private static RunningSandbox sandbox;
    private static JsonNode preview;
    private static Answer made;

    @BeforeClass
    public static void ksMakesVik() {
        sandbox = RunningSandbox.withDemo();
        preview =
                sandbox.as("ks").get(MUNICIPALITIES + "/" + NUMBER + "/preview").json();
        made = sandbox.as("ks")
                .post(
                        MUNICIPALITIES,
                        "{\"number\": \"" + NUMBER + "\", \"language\": \"nn\", \"coordinator\": \"nils\"}");
    }

    @Test
    public void nynorskIsProposedAndThePreviewSaysWhy() {
        assertThat(preview.path("proposed").asText()).isEqualTo("nn");
        assertThat(preview.path("why").asText()).isEqualTo("Vik har vedtatt nynorsk. Vi foreslår nynorsk.");
        assertThat(preview.findValuesAsText("title")).contains("Framtidsbilete – Kvar vil vi?");
    }

    @Test
    public void everyTitleIsNynorsk() {
        List<String> titles = made.json().path("pages").findValuesAsText("title");
        assertThat(titles)
                .hasSize(32)
                .contains("Samlingar", "Samling 3 – Framtidsbilete", "Sida til koordinatoren")
                .allSatisfy(title -> assertThat(BokmalWords.in(title)).isEmpty());
    }

    @Test
    public void everyPageReadsNynorskWithItsMacros() {
        JsonNode pages = sandbox.as("nils")
                .get("/rest/api/content?spaceKey=" + SPACE + "&limit=200&expand=body.view")
                .json()
                .path("results");
        assertThat(pages).hasSize(32);
        for (JsonNode page : pages) {
            String text = page.path("body")
                    .path("view")
                    .path("value")
                    .asText()
                    .replaceAll(" data-text-[\\w-]+=\"([^\"]*)\"", ">$1<")
                    .replaceAll("<[^>]*>", " ");
            assertThat(BokmalWords.in(text)).as(page.path("title").asText()).isEmpty();
        }
    }

    @Test
    public void theTrackerSaysTitlesAndRulesInNynorsk() {
        assertThat(sandbox.as("nils").view(SPACE, "Framdrift"))
                .contains("Deltakargruppa er sett saman", "Ikkje starta", "30 dagar før samling 2", "26. mars 2021");
        assertThat(sandbox.as("nils")
                        .milestone(SPACE, "framtid.unge")
                        .path("title")
                        .asText())
                .isEqualTo("Barn og unge har gitt tilbakemelding på framtidsbileta");
    }

    @Test
    public void theNextSessionIsInNynorsk() {
        assertThat(sandbox.as("nils").view(SPACE, "ABSOLUTT Vik"))
                .contains("27.–28. april 2021", "om 15 dagar", "Kvar er vi?");
    }

    @Test
    public void whatGoesWrongInTheSpaceIsSaidInNynorsk() {
        String body = "{\"status\": \"DONE\", \"revision\": 0, \"evidence\": \"ftp://\"}";
        assertThat(message("nils", body))
                .isEqualTo(
                        "Dette er ikkje ei lenke vi kan bruke. Ingenting er lagra. Lenka må begynne med http:// eller https://, "
                                + "eller vere ei adresse i Confluence som begynner med /.");
        assertThat(message("ks", "{}")).startsWith("Du kan sjå dette, men ikkje endre det.");
    }

    @Test
    public void whoHasEnglishInTheProfileReadsEnglishThereToo() {
        sandbox.world().users().setLocale(sandbox.key("nils"), Users.ENGLISH);
        try {
            assertThat(sandbox.as("nils").view(SPACE, "Framdrift"))
                    .contains("Future images", "Roles and responsibilities", "Not started");
        } finally {
            sandbox.world().users().setLocale(sandbox.key("nils"), Users.BOKMAL);
        }
    }

    private static String message(String user, String body) {
        return sandbox.as(user)
                .change(SPACE, "framtid.aktorer", body)
                .json()
                .path("message")
                .asText();
    }
}
