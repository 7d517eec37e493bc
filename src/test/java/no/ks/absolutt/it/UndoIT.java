// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

/** «Angre» of facts through the packaged jar: lists, groups with their rights, the role map, and what is seen of it. */
public class UndoIT {

    private static final String NUMBER = "3412";
    private static final String SPACE = "ABS3412";
    private static final String SPACES = Visitor.REST + "/spaces/" + SPACE;

    private final RunningSandbox sandbox = RunningSandbox.withDemo();
    private final Visitor kari = sandbox.as("kari");

    @Before
    public void lotenTakesPart() {
        assertThat(sandbox.as("ks")
                        .makeSpace(RunningSandbox.INNLANDET, NUMBER, "kari")
                        .status())
                .isIn(201, 409);
    }

    @Test
    public void aMeasureThatWasRemovedComesBackAndTheLogHasEveryRow() {
        String id = measure("Kveldsåpen hall");
        remove(id, 1);
        assertThat(names("/measures")).doesNotContain("Kveldsåpen hall");

        JsonNode undone = undo("{\"kind\":\"MEASURE\",\"key\":\"" + id + "\",\"revision\":2}")
                .json();

        assertThat(undone.path("revision").asInt()).isEqualTo(3);
        assertThat(undone.path("text").asText())
                .startsWith("Kari Koordinator hentet tilbake tiltaket «Kveldsåpen hall»");
        assertThat(names("/measures")).contains("Kveldsåpen hall");
        assertThat(kari.get("/display/" + SPACE).body())
                .containsSubsequence(
                        "hentet tilbake tiltaket «Kveldsåpen hall»",
                        "fjernet tiltaket «Kveldsåpen hall»",
                        "la til tiltaket «Kveldsåpen hall»");
    }

    @Test
    public void whoeverIsLateGetsBothValues() {
        String id = measure("Sommerskole");
        change(id, "{\"revision\":1,\"state\":\"TRIED_OUT\",\"role\":\"KOF\"}");
        change(id, "{\"revision\":2,\"state\":\"IN_USE\"}");
        String wanted = "{\"kind\":\"MEASURE\",\"key\":\"" + id + "\",\"change\":2,\"revision\":";

        Answer late = undo(wanted + "2}");

        assertThat(late.status()).isEqualTo(409);
        JsonNode state = late.json().path("current").path("fields").path(1);
        assertThat(state.path("name").asText()).isEqualTo("Status");
        assertThat(state.path("undone").asText()).isEqualTo("Planlagt");
        assertThat(state.path("now").asText()).isEqualTo("I drift");
        assertThat(undo(wanted + "3}").json().path("details").toString())
                .contains("Ansvarlig rolle: fjernet, var Leder for kultur og fritid", "fra I drift til Planlagt");
    }

    @Test
    public void whoComesBackToAGroupGetsHerRightsBack() {
        JsonNode member = kari.post(SPACES + "/group", "{\"role\":\"REK\",\"user\":\"rita\"}")
                .json();
        String address = SPACES + "/group/" + member.path("id").asInt();
        assertThat(kari.send("DELETE", address + "?revision=1", BodyPublishers.noBody())
                        .status())
                .isEqualTo(200);
        assertThat(sandbox.as("rita").rest("/spaces/" + SPACE + "/group").status())
                .isEqualTo(404);
        JsonNode latest =
                kari.rest("/spaces/" + SPACE + "/group/changes").json().path(0);
        assertThat(latest.path("undoable").asBoolean()).isTrue();

        assertThat(undo("{\"kind\":\"MEMBER\",\"key\":\"" + latest.path("key").asText() + "\",\"revision\":2}")
                        .status())
                .isEqualTo(200);

        assertThat(sandbox.as("rita").rest("/spaces/" + SPACE + "/group").status())
                .isEqualTo(200);
        assertThat(undo("{\"kind\":\"MEMBER\",\"key\":\"" + latest.path("key").asText() + "\",\"revision\":3}")
                        .status())
                .isEqualTo(200);
        assertThat(sandbox.personalGrants("rita", SPACE)).isEmpty();
    }

    @Test
    public void aLetterOfTheRoleMapGoesBack() {
        kari.put(SPACES + "/roles/kulturskole/REK", "{\"layer\":\"today\",\"code\":\"B\",\"revision\":0}");
        Answer undone = undo("{\"kind\":\"ROLE_CELL\",\"key\":\"kulturskole/REK/today\",\"revision\":1}");

        assertThat(undone.status()).as(undone.body()).isEqualTo(200);
        assertThat(undone.json().path("details").path(0).asText()).startsWith("I dag: fra Beslutter til ");
    }

    @Test
    public void onlyThoseWhoMayChangeTheSpaceMayUndoInIt() {
        String wanted = "{\"kind\":\"MEASURE\",\"key\":\"" + measure("Leksehjelp") + "\",\"revision\":1}";

        assertThat(sandbox.as("ks").post(SPACES + "/facts/undo", wanted).status())
                .isEqualTo(403);
        assertThat(sandbox.as("ukjent").post(SPACES + "/facts/undo", wanted).status())
                .isEqualTo(404);
        assertThat(undo("{\"kind\":\"REPORT\",\"key\":\"1\",\"revision\":1}").status())
                .isEqualTo(404);
        assertThat(undo("{\"kind\":\"MILESTONE\",\"key\":\"1\",\"revision\":1}").status())
                .isEqualTo(400);
    }

    @Test
    public void whoWasRepresentedStandsInTheLogOfTheSpaceAndKsDoesNotSeeIt() {
        Answer noted = kari.put(
                SPACES + "/representation/1", "{\"kinds\":[\"ELECTED\",\"YOUTH\"],\"number\":9,\"revision\":0}");
        assertThat(noted.status()).isIn(200, 409);

        assertThat(kari.get("/display/" + SPACE).body())
                .containsSubsequence(
                        "skrev hvem som var representert: Samling 1",
                        "Representert: Folkevalgte, Barn og unge",
                        "Antall: 9");
        assertThat(sandbox.as("ks").get("/display/" + SPACE).body())
                .contains("ABSOLUTT Løten")
                .doesNotContain("hvem som var representert: Samling 1");
    }

    private String measure(String name) {
        return kari.post(SPACES + "/measures", "{\"name\":\"" + name + "\"}")
                .json()
                .path("id")
                .asText();
    }

    private void change(String id, String body) {
        assertThat(kari.put(SPACES + "/measures/" + id, body).status()).isEqualTo(200);
    }

    private void remove(String id, int revision) {
        assertThat(kari.send("DELETE", SPACES + "/measures/" + id + "?revision=" + revision, BodyPublishers.noBody())
                        .status())
                .isEqualTo(200);
    }

    private Answer undo(String body) {
        return kari.post(SPACES + "/facts/undo", body);
    }

    private List<String> names(String list) {
        return kari.rest("/spaces/" + SPACE + list).json().findValuesAsText("name");
    }
}
