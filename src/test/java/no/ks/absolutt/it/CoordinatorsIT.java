// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.BeforeClass;
import org.junit.Test;

/** Coordinators named after the space was made. */
public class CoordinatorsIT {

    private static final String ADDRESS = Visitor.REST + "/programmes/" + INNLANDET + "/coordinators";
    private static final String SPACE = "ABS3448";

    private static RunningSandbox sandbox;

    @BeforeClass
    public static void nordreLandHasASpaceWithoutACoordinator() {
        sandbox = RunningSandbox.withDemo();
        assertThat(sandbox.as("ks").makeSpace(INNLANDET, "3448", null).status()).isEqualTo(201);
    }

    @Test
    public void theSpacePassesFromOneToTheNext() {
        assertThat(name("kari")).isEqualTo(sandbox.key("kari"));
        assertThat(sandbox.mayAdminister("kari", SPACE)).isTrue();
        assertThat(sandbox.as("kari")
                        .change(SPACE, "for.politisk", "{\"status\": \"DONE\", \"revision\": 0}")
                        .status())
                .isEqualTo(200);

        assertThat(name("nils")).isEqualTo(sandbox.key("nils"));
        assertThat(sandbox.mayAdminister("nils", SPACE)).isTrue();
        assertThat(sandbox.personalGrants("kari", SPACE)).isEmpty();
        assertThat(sandbox.as("kari").progress(SPACE).path("error").asText()).isEqualTo("NOT_FOUND");

        assertThat(name(null)).isEmpty();
        assertThat(sandbox.personalGrants("nils", SPACE)).isEmpty();
    }

    @Test
    public void anUnknownOneStopsNoOtherAndAnAddressIsNotStored() {
        Answer answer = sandbox.as("ks")
                .post(
                        ADDRESS,
                        "{\"rows\": [{\"number\": \"3448\", \"coordinator\": \"finnes.ikke@example.org\"},"
                                + " {\"number\": \"3403\", \"coordinator\": \"finnes-ikke\"}]}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("rows"))
                .allSatisfy(row -> assertThat(row.path("problems").path(0).asText())
                        .startsWith("Vi finner ingen bruker med det navnet eller den e-postadressen."));
    }

    @Test
    public void badRowsAreRefusedWhole() {
        assertThat(post("{}")).isEqualTo("400 INVALID rows");
        assertThat(post("{\"rows\": [{\"number\": \"3448\"}]}")).isEqualTo("400 INVALID coordinator");
        assertThat(post("{\"rows\": [{\"number\": \"0000\", \"coordinator\": \"kari\"}]}"))
                .isEqualTo("400 INVALID rows");
        assertThat(post("{\"rows\": [{\"number\": \"3448\", \"coordinator\": \"kari\"},"
                        + " {\"number\": \"3448\", \"coordinator\": \"nils\"}]}"))
                .isEqualTo("400 INVALID rows");
    }

    private static String post(String body) {
        return sandbox.as("ks").post(ADDRESS, body).refusal();
    }

    /** Names the coordinator and returns the key of who it is then. */
    private static String name(String user) {
        String quoted = user == null ? "null" : "\"" + user + "\"";
        Answer answer =
                sandbox.as("ks").post(ADDRESS, "{\"rows\": [{\"number\": \"3448\", \"coordinator\": " + quoted + "}]}");
        assertThat(answer.status()).isEqualTo(200);
        return answer.json()
                .path("rows")
                .path(0)
                .path("coordinator")
                .path("key")
                .asText();
    }
}
