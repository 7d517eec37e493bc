// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import no.ks.absolutt.sandbox.host.PermissionRow;
import org.junit.Before;
import org.junit.Test;

/** Groups through the packaged jar: the contract's answer, and the rights that come and go with a place. */
public class GroupIT {

    private static final String NUMBER = "3412";
    private static final String SPACE = "ABS3412";
    private static final String GROUP = Visitor.REST + "/spaces/" + SPACE + "/group";

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
    public void theDemoGroupOfElverumAnswersAsTheContractSays() {
        JsonNode group = sandbox.as("ola").rest("/spaces/ABS3420/group").json();

        assertThat(names(group)).containsExactly("members", "findings");
        JsonNode mayor = group.path("members").path(0);
        assertThat(names(mayor)).containsExactly("id", "group", "role", "kind", "user", "coordinator", "revision");
        assertThat(mayor.path("role").asText()).isEqualTo("ORD");
        assertThat(mayor.path("kind").asText()).isEqualTo("ELECTED");
        assertThat(mayor.path("user").path("name").asText()).isEqualTo("Ola Deltaker");
        assertThat(group.path("findings")).isEmpty();
        assertThat(group.toString()).contains("\"coordinator\":true");
    }

    @Test
    public void whoTakesAPlaceGetsInAndWhoLosesHerLastIsOut() {
        assertThat(sandbox.as("rita").rest("/spaces/" + SPACE + "/group").status())
                .isEqualTo(404);
        JsonNode mayor = add("{\"role\":\"ORD\",\"user\":\"rita\"}");
        JsonNode teacher = add("{\"group\":\"REFERENCE\",\"role\":\"REK\",\"user\":\"rita\"}");
        assertThat(sandbox.as("rita").rest("/spaces/" + SPACE + "/group").status())
                .isEqualTo(200);
        assertThat(sandbox.personalGrants("rita", SPACE)).hasSize(4);
        assertThat(sandbox.mayAdminister("rita", SPACE)).isFalse();

        remove(mayor);
        assertThat(sandbox.personalGrants("rita", SPACE)).hasSize(4);
        remove(teacher);
        assertThat(sandbox.personalGrants("rita", SPACE)).isEmpty();
        assertThat(sandbox.as("rita").rest("/spaces/" + SPACE + "/group").status())
                .isEqualTo(404);
    }

    @Test
    public void aCoordinatorWhoLeavesTheGroupIsToldThatSheCoordinatesStill() {
        List<PermissionRow> before = sandbox.personalGrants("kari", SPACE);
        JsonNode out = remove(add("{\"role\":\"SKO\",\"user\":\"kari\"}"));

        assertThat(out.path("messages").path(0).asText()).contains("fortsatt koordinator");
        assertThat(sandbox.personalGrants("kari", SPACE)).hasSameSizeAs(before);
    }

    @Test
    public void badInputIsRefusedByField() {
        assertThat(refusedField("{\"role\":\"BUR\",\"user\":\"ola\"}")).isEqualTo("user");
        assertThat(refusedField("{\"role\":\"Mor til 17912099997\"}")).isEqualTo("role");
        assertThat(refusedField("{\"role\":\"ORD\",\"group\":\"STYRET\"}")).isEqualTo("group");
        assertThat(refusedField("{\"role\":\"ORD\",\"party\":\"X\"}")).isEqualTo("party");
        assertThat(refusedField("{\"role\":\"ORD\",\"deputyOf\":999999}")).isEqualTo("deputyOf");
        assertThat(refusedField("{}")).isEqualTo("role");
        assertThat(kari.send("DELETE", GROUP + "/999999?revision=1", BodyPublishers.noBody())
                        .status())
                .isEqualTo(404);
        assertThat(kari.send("DELETE", GROUP + "/1", BodyPublishers.noBody()).status())
                .isEqualTo(400);
    }

    @Test
    public void aPlaceOfAnotherSpaceIsNotFound() {
        int elsewhere = sandbox.as("ola")
                .rest("/spaces/ABS3420/group")
                .json()
                .path("members")
                .path(0)
                .path("id")
                .asInt();
        assertThat(kari.put(GROUP + "/" + elsewhere, "{\"revision\":1,\"role\":\"KST\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    public void whoWasRepresentedIsForTheSpaceAndNotForKs() {
        String path = Visitor.REST + "/spaces/ABS3420/representation";
        assertThat(sandbox.as("ola").get(path).json().path(0).path("number").asInt())
                .isEqualTo(9);
        assertThat(sandbox.as("ks").get(path).status()).isEqualTo(403);
        assertThat(sandbox.as("ukjent").get(path).status()).isEqualTo(404);
        assertThat(sandbox.as("ola").put(path + "/1", "{\"revision\":1}").status())
                .isEqualTo(403);
    }

    private JsonNode add(String body) {
        Answer answer = kari.post(GROUP, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode remove(JsonNode member) {
        String path = GROUP + "/" + member.path("id").asInt() + "?revision="
                + member.path("revision").asInt();
        Answer answer = kari.send("DELETE", path, BodyPublishers.noBody());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private String refusedField(String body) {
        Answer answer = kari.post(GROUP, body);
        assertThat(answer.status()).as(body).isEqualTo(400);
        return answer.json().path("field").asText();
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(field -> field.getKey()).toList();
    }
}
