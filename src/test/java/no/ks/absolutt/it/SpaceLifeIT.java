// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** A space that somebody archives, deletes, makes anew and restores in Confluence (design, "A space's life"). */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class SpaceLifeIT {

    private static final String MUNICIPALITIES = Visitor.REST + "/programmes/" + INNLANDET + "/municipalities";
    private static final String SPACE = "ABS3447";
    private static final String HOST_SPACE = "/rest/api/space/" + SPACE;

    private static RunningSandbox sandbox;

    @BeforeClass
    public static void sondreLandHasASpaceWithAFact() {
        sandbox = RunningSandbox.withDemo();
        assertThat(sandbox.as("ks").makeSpace(INNLANDET, "3447", "kari").status())
                .isEqualTo(201);
        assertThat(change().status()).isEqualTo(200);
    }

    @Test
    public void a_archived_it_is_read_and_said_to_be_archived() {
        assertThat(sandbox.as("kari").put(HOST_SPACE + "/archive", "").status()).isEqualTo(204);

        assertThat(change().refusal()).isEqualTo("405 READ_ONLY");
        assertThat(row().path("archived").asBoolean()).isTrue();

        assertThat(sandbox.as("kari").put(HOST_SPACE + "/restore", "").status()).isEqualTo(204);
        assertThat(row().path("archived").asBoolean()).isFalse();
    }

    @Test
    public void b_deleted_the_municipality_is_without_a_space_and_the_facts_wait() {
        deleteAs("kari");

        assertThat(row().path("space").asText()).isEqualTo("GONE");
        assertThat(row().path("hasSpace").asBoolean()).isFalse();
        assertThat(sandbox.as("kari").rest("/spaces/" + SPACE + "/progress").refusal())
                .isEqualTo("404 NOT_FOUND");
        assertThat(connect().refusal()).isEqualTo("400 INVALID number");
    }

    @Test
    public void c_a_later_space_with_that_key_sees_nothing() {
        createAs("nils");

        assertThat(sandbox.as("nils").rest("/spaces/" + SPACE + "/progress").refusal())
                .isEqualTo("404 NOT_FOUND");
        assertThat(row().path("keyElsewhere").asBoolean()).isTrue();
        assertThat(connect().refusal()).isEqualTo("403 FORBIDDEN");
        assertThat(sandbox.as("ks").makeSpace(INNLANDET, "3447", null).refusal())
                .isEqualTo("409 SPACE_KEY_TAKEN");
        deleteAs("nils");
    }

    @Test
    public void d_ks_connects_the_facts_to_a_space_that_it_administers() {
        createAs("ks");

        assertThat(connect().status()).isEqualTo(200);

        assertThat(row().path("space").asText()).isEqualTo("WHOLE");
        assertThat(sandbox.as("kari")
                        .milestone(SPACE, "for.politisk")
                        .path("status")
                        .asText())
                .isEqualTo("DONE");
        assertThat(connect().status()).isEqualTo(200);
        deleteAs("ks");
    }

    @Test
    public void e_ks_makes_the_space_anew_and_the_facts_are_there() {
        Answer made = sandbox.as("ks").makeSpace(INNLANDET, "3447", null);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().path("pages")).hasSize(32);
        assertThat(sandbox.as("kari")
                        .milestone(SPACE, "for.politisk")
                        .path("status")
                        .asText())
                .isEqualTo("DONE");
        assertThat(sandbox.mayAdminister("kari", SPACE)).isTrue();
    }

    private static Answer change() {
        return sandbox.as("kari").change(SPACE, "for.politisk", "{\"status\": \"DONE\", \"revision\": 0}");
    }

    private static Answer connect() {
        return sandbox.as("ks").post(MUNICIPALITIES + "/3447/connect", "");
    }

    private static void deleteAs(String user) {
        assertThat(sandbox.as(user)
                        .send("DELETE", HOST_SPACE, BodyPublishers.noBody())
                        .status())
                .isEqualTo(202);
    }

    private static void createAs(String user) {
        assertThat(sandbox.as(user)
                        .post(
                                "/rest/api/space/_private",
                                "{\"key\": \"" + SPACE + "\", \"name\": \"ABSOLUTT Søndre Land\"}")
                        .status())
                .isEqualTo(200);
    }

    private static JsonNode row() {
        for (JsonNode row : sandbox.as("ks").get(MUNICIPALITIES).json()) {
            if (row.path("number").asText().equals("3447")) {
                return row;
            }
        }
        throw new AssertionError("Søndre Land is not in the list");
    }
}
