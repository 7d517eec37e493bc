// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import no.ks.absolutt.testing.Together;
import org.junit.BeforeClass;
import org.junit.Test;

/** Who is invited, registered, has declined or has withdrawn, in a running Confluence. */
public class TakingPartIT {

    private static final String PROGRAMME = Visitor.REST + "/programmes/" + INNLANDET;
    private static final String GRAN = PROGRAMME + "/municipalities/3446";
    private static final String SPACE = "ABS3446";

    private static RunningSandbox sandbox;

    @BeforeClass
    public static void granHasASpaceThatKariCoordinates() {
        sandbox = RunningSandbox.withDemo();
        assertThat(sandbox.as("ks").makeSpace(INNLANDET, "3446", "kari").status())
                .isEqualTo(201);
    }

    @Test
    public void theSpaceOfOneThatHasWithdrawnIsReadUntilThatIsTakenBack() {
        Visitor kari = sandbox.as("kari");
        String done = "{\"status\": \"DONE\", \"revision\": 0}";
        set(GRAN, "WITHDRAWN");

        assertThat(kari.change(SPACE, "for.politisk", done).refusal()).isEqualTo("405 READ_ONLY");
        assertThat(kari.change(SPACE, "for.politisk", done).body())
                .contains("Kommunen har trukket seg fra programmet.");
        assertThat(kari.view(SPACE, "Framdrift"))
                .contains("data-milestone=\"for.politisk\"")
                .doesNotContain("<select");
        assertThat(row("3446").path("standing").asText()).isEqualTo("WITHDRAWN");
        assertThat(row("3446").path("space").asText()).isEqualTo("WHOLE");
        for (String outsider : List.of("ukjent", "nils", "ola")) {
            assertThat(sandbox.as(outsider).change(SPACE, "for.politisk", done).refusal())
                    .isEqualTo("404 NOT_FOUND");
        }

        set(GRAN, "REGISTERED");
        assertThat(kari.view(SPACE, "Framdrift")).contains("<select");
        assertThat(kari.change(SPACE, "for.politisk", done).status()).isEqualTo(200);
    }

    @Test
    public void manyAreInvitedAtOnceAndForgottenAgain() {
        String numbers = "\"numbers\": [\"3449\", \"3450\", \"3446\"]";

        Answer invited =
                sandbox.as("ks").post(PROGRAMME + "/standings", "{\"standing\": \"INVITED\", " + numbers + "}");

        assertThat(invited.status()).isEqualTo(200);
        assertThat(invited.json().path("rows").findValuesAsText("changed")).containsExactly("true", "true", "false");
        assertThat(row("3449").path("space").asText()).isEqualTo("NONE");
        assertThat(sandbox.as("ks").makeSpace(INNLANDET, "3449", null).status()).isEqualTo(201);
        assertThat(row("3449").path("standing").asText()).isEqualTo("REGISTERED");

        sandbox.as("ks").post(PROGRAMME + "/standings", "{\"standing\": null, " + numbers + "}");
        assertThat(row("3450")).isNull();
        assertThat(row("3449").path("standing").asText()).isEqualTo("REGISTERED");
    }

    @Test
    public void noSpaceIsMadeForOneThatHasDeclined() {
        set(PROGRAMME + "/municipalities/3451", "DECLINED");

        Answer refused = sandbox.as("ks").makeSpace(INNLANDET, "3451", null);

        assertThat(refused.refusal()).isEqualTo("400 INVALID number");
        assertThat(refused.body()).contains("Nord-Aurdal har takket nei.");
        set(PROGRAMME + "/municipalities/3451", null);
    }

    @Test
    public void ofManyWhoSetTheSameAtOnceOneDoesAndTheOthersSeeIt() throws Exception {
        List<Answer> answers = Together.run(8, thread -> sandbox.as("ks")
                .put(
                        PROGRAMME + "/municipalities/3452",
                        "{\"standing\": \"" + (thread % 2 == 0 ? "INVITED" : "DECLINED") + "\", \"revision\": 0}"));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .isNotEmpty()
                .allMatch(
                        answer -> answer.json().path("current").path("revision").asInt() == 1);
        assertThat(row("3452").path("revision").asInt()).isEqualTo(1);
        set(PROGRAMME + "/municipalities/3452", null);
    }

    @Test
    public void theListTakesTheSameHoweverManyAreInIt() {
        Visitor ks = sandbox.as("ks");
        int before = Statements.of(sandbox, ks, PROGRAMME + "/municipalities").size();
        set(PROGRAMME + "/municipalities/3453", "INVITED");

        assertThat(Statements.of(sandbox, ks, PROGRAMME + "/municipalities")).hasSize(before);
        set(PROGRAMME + "/municipalities/3453", null);
    }

    @Test
    public void nobodyElseSetsAnythingWhateverIsSent() {
        for (String user : List.of("kari", "ola", "rita", "admin", "ukjent")) {
            Visitor visitor = sandbox.as(user);
            assertThat(visitor.put(GRAN, "{\"standing\": \"WITHDRAWN\", \"revision\": 0}")
                            .refusal())
                    .isEqualTo("403 FORBIDDEN");
            assertThat(visitor.put(PROGRAMME + "/municipalities/0000", "rot").refusal())
                    .isEqualTo("403 FORBIDDEN");
            assertThat(visitor.post(PROGRAMME + "/standings", "rot").refusal()).isEqualTo("403 FORBIDDEN");
            assertThat(visitor.post(PROGRAMME + "/coordinators", "rot").refusal())
                    .isEqualTo("403 FORBIDDEN");
            assertThat(visitor.post(GRAN + "/connect", "").refusal()).isEqualTo("403 FORBIDDEN");
        }
        assertThat(sandbox.as("ks").withoutToken().put(GRAN, "{}").refusal()).isEqualTo("403 FORBIDDEN");
        assertThat(sandbox.nobody().put(GRAN, "{}").refusal()).isEqualTo("401 NOT_LOGGED_IN");
    }

    private static void set(String address, String standing) {
        JsonNode row = row(address.substring(address.lastIndexOf('/') + 1));
        int revision = row == null ? 0 : row.path("revision").asInt();
        String quoted = standing == null ? "null" : "\"" + standing + "\"";
        assertThat(sandbox.as("ks")
                        .put(address, "{\"standing\": " + quoted + ", \"revision\": " + revision + "}")
                        .status())
                .isEqualTo(200);
    }

    /** The municipality in KS's list; null when it is not there. */
    private static JsonNode row(String number) {
        JsonNode rows = sandbox.as("ks").get(PROGRAMME + "/municipalities").json();
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("number").asText().equals(number))
                .findFirst()
                .orElse(null);
    }
}
