// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Test;

/** Step 4: who sees the tracker of Elverum, and who may change it. */
public class WhoMayChangeIT {

    private static final String SPACE = "ABS3420";
    private static final String DONE = "{\"status\": \"DONE\", \"revision\": 0}";

    private final RunningSandbox sandbox = RunningSandbox.withDemo();

    @Test
    public void aParticipantReadsButDoesNotChange() {
        assertThat(sandbox.as("ola")
                        .progress(SPACE)
                        .path("municipality")
                        .path("name")
                        .asText())
                .isEqualTo("Elverum");
        assertRefused("ola", "403 FORBIDDEN");
    }

    @Test
    public void aParticipantMayEditThePages() {
        Visitor ola = sandbox.as("ola");
        JsonNode page = ola.page(SPACE, "Intern organisering", "body.storage,version");
        String body = page.path("body").path("storage").path("value").asText() + "<p>Skrevet av en deltaker.</p>";
        assertThat(ola.save(page, body).status()).isEqualTo(200);
        assertThat(ola.view(SPACE, "Intern organisering")).contains("Skrevet av en deltaker.");
        Answer stale = ola.save(page, body);
        assertThat(stale.status()).isEqualTo(409);
    }

    @Test
    public void aParticipantSeesTheFactsAndNoControl() {
        String html = sandbox.as("ola").view(SPACE, "Framdrift");
        assertThat(html)
                .contains("data-milestone=\"for.politisk\"", "Fullført")
                .contains("Meld fra")
                .doesNotContain(
                        "<select", "class=\"absolutt-more aui-button\"", "data-act=\"once\"", "data-act=\"edit\"");
    }

    @Test
    public void theCoordinatorSeesTheControls() {
        assertThat(sandbox.as("kari").view(SPACE, "Framdrift"))
                .contains("Status: Politisk deltakelse er avklart", "<select");
    }

    @Test
    public void aSpaceAdministratorMayChange() {
        Answer changed = sandbox.as("rita").change(SPACE, "framtid.hjem", DONE);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("changedBy").path("name").asText()).isEqualTo("Rita Romansvarlig");
    }

    @Test
    public void ksSeesButDoesNotChangeAlthoughItAdministersTheSpace() {
        assertThat(sandbox.mayAdminister("ks", SPACE)).isTrue();
        assertThat(sandbox.as("ks").progress(SPACE).path("spaceKey").asText()).isEqualTo(SPACE);
        assertRefused("ks", "403 FORBIDDEN");
        assertThat(sandbox.as("ks").view(SPACE, "Framdrift")).doesNotContain("<select");
    }

    @Test
    public void theCoordinatorOfAnotherMunicipalityFindsNothing() {
        assertRefused("nils", "404 NOT_FOUND");
    }

    @Test
    public void whoIsNotLoggedInIsAskedToLogIn() {
        assertThat(sandbox.nobody().rest("/spaces/" + SPACE + "/progress").refusal())
                .isEqualTo("401 NOT_LOGGED_IN");
        assertThat(sandbox.nobody().rest("/programmes").refusal()).isEqualTo("401 NOT_LOGGED_IN");
        assertThat(sandbox.nobody().change(SPACE, "framtid.valg", DONE).refusal())
                .isEqualTo("401 NOT_LOGGED_IN");
        assertThat(sandbox.nobody().makeSpace("nope", "1", null).refusal()).isEqualTo("401 NOT_LOGGED_IN");
    }

    @Test
    public void whoHasNoLicenceLearnsNothing() {
        assertThat(sandbox.as("uten").rest("/spaces/" + SPACE + "/progress").body())
                .doesNotContain("Elverum");
        assertThat(sandbox.as("uten").rest("/programmes").body()).doesNotContain("Innlandet");
        assertThat(sandbox.as("uten").get("/rest/api/space").body()).doesNotContain(SPACE);
        assertThat(sandbox.as("uten").change(SPACE, "framtid.valg", DONE).status())
                .isIn(401, 403, 404);
    }

    @Test
    public void onlyKsMakesSpacesAndWhatWasSentDoesNotMatter() {
        for (String user : new String[] {"kari", "ola", "ukjent", "admin"}) {
            assertThat(sandbox.as(user).makeSpace("nope", "rot", null).refusal())
                    .describedAs(user)
                    .isEqualTo("403 FORBIDDEN");
        }
    }

    private void assertRefused(String user, String refusal) {
        JsonNode before = sandbox.as("kari").progress(SPACE);
        assertThat(sandbox.as(user).change(SPACE, "framtid.valg", DONE).refusal())
                .isEqualTo(refusal);
        assertThat(sandbox.as("kari").progress(SPACE)).isEqualTo(before);
    }
}
