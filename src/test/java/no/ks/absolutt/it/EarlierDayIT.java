// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The clock on another day: what had not happened yet is not there. */
public class EarlierDayIT {

    private static RunningSandbox sandbox;

    @BeforeClass
    public static void startOnADayInJanuary() {
        sandbox = RunningSandbox.start(
                RunningSandbox.settings(RunningSandbox.newFolder()).with("today", "2021-01-15"));
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void onlyChangesUpToThatDayAreMade() {
        JsonNode before = sandbox.as("nils").progress("ABS3413").path("phases").get(0);
        assertThat(before.path("key").asText()).isEqualTo("for");
        assertThat(before.path("done").asInt()).isEqualTo(8);
        assertThat(sandbox.as("nils")
                        .milestone("ABS3413", "roller.samling")
                        .path("revision")
                        .asInt())
                .isZero();
    }

    @Test
    public void thePhaseIsTheOneBeforeTheFirstSession() {
        assertThat(sandbox.as("nils").view("ABS3413", "ABSOLUTT Stange"))
                .contains("Refleksjonsnotat før samling 1", "5. februar 2021");
        assertThat(sandbox.as("nils").get("/display/ABS3413").body()).contains("15. januar 2021");
    }
}
