// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** KS moves sessions over HTTP: every space shows the new dates at once, and no page is rewritten. */
public class PlanIT {

    private static final String PROGRAMME = Visitor.REST + "/programmes/" + RunningSandbox.INNLANDET;
    private static final String ELVERUM = "ABS3420";

    private static RunningSandbox sandbox;

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.start(RunningSandbox.settings(RunningSandbox.newFolder()));
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void aMovedSessionMovesTheDeadlinesOfEverySpaceAtOnceAndNoPage() {
        Visitor kari = sandbox.as("kari");
        int revision = kari.milestone(ELVERUM, "framtid.hjem").path("revision").asInt();
        Answer own = kari.change(
                ELVERUM,
                "framtid.hjem",
                "{\"status\":\"IN_PROGRESS\",\"due\":\"2021-12-01\",\"revision\":" + revision + "}");
        assertThat(own.status()).as(own.body()).isEqualTo(200);
        int version = version();
        JsonNode third = session(3);

        List<String> statements = sandbox.statementsOf(
                () -> assertThat(preview(third).path("moved").findValuesAsText("key"))
                        .contains("framtid.samling", "framtid.hjem"));
        assertThat(statements).hasSizeLessThan(20).noneMatch(sql -> sql.matches("(?s)\\s*(INSERT|UPDATE|DELETE).*"));
        Answer moved = put(third, third.path("revision").asInt(), "2021-10-05");

        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(kari.milestone(ELVERUM, "framtid.samling").path("due").asText())
                .isEqualTo("2021-10-05");
        assertThat(kari.milestone(ELVERUM, "framtid.hjem").path("due").asText()).isEqualTo("2021-12-01");
        assertThat(version()).isEqualTo(version);
        assertThat(put(third, third.path("revision").asInt(), "2021-10-06").status())
                .isEqualTo(409);
        assertThat(session(3).path("first").asText()).isEqualTo("2021-09-28");
    }

    @Test
    public void aSessionWithPagesIsNotRemovedAndTheMessageSaysWhy() {
        JsonNode second = session(2);

        Answer refused = sandbox.as("ks")
                .send(
                        "DELETE",
                        PROGRAMME + "/sessions/" + second.path("id").asInt() + "?revision="
                                + second.path("revision").asInt(),
                        java.net.http.HttpRequest.BodyPublishers.noBody());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("message").asText()).startsWith("Samling 2 har sider i ");
    }

    @Test
    public void aProgrammeIsCreatedAndWhatIsWrittenOfItsSessionsIsKept() {
        Visitor ks = sandbox.as("ks");
        Answer made = ks.post(Visitor.REST + "/programmes", "{\"name\":\"ABSOLUTT Agder\",\"start\":\"PLAN\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        int first = ks.rest("/programmes/agder/plan")
                .json()
                .path("sessions")
                .get(0)
                .path("id")
                .asInt();
        String texts = "/programmes/agder/sessions/" + first + "/texts";

        Answer written = ks.put(Visitor.REST + texts, "{\"revision\":0,\"practical\":[{\"nb\":\"Ta med PC\"}]}");

        assertThat(written.status()).as(written.body()).isEqualTo(200);
        assertThat(ks.rest(texts).body()).isEqualTo(written.body()).contains("Ta med PC");
        assertThat(sandbox.as("kari").rest(texts).status()).isEqualTo(403);
        assertThat(sandbox.as("kari").rest("/programmes/agder").status()).isEqualTo(404);
    }

    private static JsonNode session(int no) {
        for (JsonNode session : sandbox.as("ks").get(PROGRAMME + "/plan").json().path("sessions")) {
            if (session.path("no").asInt() == no) {
                return session;
            }
        }
        throw new AssertionError("No session " + no);
    }

    private static JsonNode preview(JsonNode session) {
        return sandbox.as("ks")
                .put(address(session) + "?preview=true", body("", "2021-10-05"))
                .json();
    }

    private static Answer put(JsonNode session, int revision, String day) {
        return sandbox.as("ks").put(address(session), body("\"revision\":" + revision + ",", day));
    }

    private static String address(JsonNode session) {
        return PROGRAMME + "/sessions/" + session.path("id").asInt();
    }

    private static String body(String revision, String day) {
        return "{" + revision + "\"kind\":\"JOINT\",\"no\":3,\"theme\":\"framtid\",\"from\":\"" + day + "\"}";
    }

    private static int version() {
        return sandbox.as("ks")
                .page(ELVERUM, "ABSOLUTT Elverum", "version")
                .path("version")
                .path("number")
                .asInt();
    }
}
