// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Stopped and started again on the same folder, the second time in read-only mode. */
public class SecondStartIT {

    private static RunningSandbox sandbox;
    private static Answer changed;
    private static JsonNode elverum;
    private static JsonNode log;
    private static JsonNode programmes;
    private static JsonNode spaces;

    @BeforeClass
    public static void startChangeAndStartAgain() {
        Path home = RunningSandbox.newFolder();
        try (RunningSandbox first = RunningSandbox.start(RunningSandbox.settings(home))) {
            changed = first.as("kari")
                    .change("ABS3420", "kunnskap.hjem", "{\"status\": \"IN_PROGRESS\", \"revision\": 0}");
            elverum = first.as("kari").progress("ABS3420");
            log = first.as("kari").changes("ABS3420", "roller.kartlegging").json();
            programmes = first.as("ks").rest("/programmes").json();
            spaces = first.as("admin").get("/rest/api/space?limit=200").json().path("results");
        }
        sandbox = RunningSandbox.start(RunningSandbox.settings(home).with("readOnly", true));
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void whatWasThereIsThereAndNothingTwice() {
        assertThat(changed.status()).isEqualTo(200);
        assertThat(sandbox.as("kari").progress("ABS3420")).isEqualTo(elverum);
        assertThat(sandbox.as("kari").changes("ABS3420", "roller.kartlegging").json())
                .isEqualTo(log)
                .hasSize(2);
        assertThat(sandbox.as("ks").rest("/programmes").json())
                .isEqualTo(programmes)
                .hasSize(2);
        assertThat(sandbox.as("admin")
                        .get("/rest/api/space?limit=200")
                        .json()
                        .path("results")
                        .findValuesAsText("key"))
                .isEqualTo(spaces.findValuesAsText("key"))
                .hasSize(7);
    }

    @Test
    public void inReadOnlyModeNothingIsChanged() {
        String body = "{\"status\": \"DONE\", \"revision\": 1}";
        assertThat(sandbox.as("kari").change("ABS3420", "kunnskap.hjem", body).refusal())
                .isEqualTo("405 READ_ONLY");
        assertThat(sandbox.as("ks").makeSpace(INNLANDET, "3427", null).refusal())
                .isEqualTo("405 READ_ONLY");
        assertThat(sandbox.as("ks")
                        .post(Visitor.REST + "/programmes/examples", "")
                        .refusal())
                .isEqualTo("405 READ_ONLY");
        assertThat(sandbox.as("admin")
                        .put(Visitor.REST + "/settings", "{\"ksGroup\": \"confluence-users\"}")
                        .refusal())
                .isEqualTo("405 READ_ONLY");
        assertThat(sandbox.as("kari").progress("ABS3420")).isEqualTo(elverum);
    }

    @Test
    public void inReadOnlyModeTheRightComesFirst() {
        String body = "{\"status\": \"DONE\", \"revision\": 1}";
        assertThat(sandbox.as("ola").change("ABS3420", "kunnskap.hjem", body).refusal())
                .isEqualTo("403 FORBIDDEN");
    }

    @Test
    public void inReadOnlyModeNothingCanBeChanged() {
        assertThat(sandbox.as("kari").view("ABS3420", "Framdrift"))
                .contains("data-milestone=\"for.politisk\"", "Fullført")
                .doesNotContain("<select", "<input", ">Endre<", "stemmer fortsatt<", "data-opens");
    }
}
