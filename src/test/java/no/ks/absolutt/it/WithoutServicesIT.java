// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** A host that lacks what the plugin can do without. */
public class WithoutServicesIT {

    private static final String ALL = "mail,audit,search,accessmode,locks";

    private static RunningSandbox sandbox;
    private static String log;

    @BeforeClass
    public static void startWithoutAll() {
        PrintStream usual = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
        try {
            sandbox = RunningSandbox.start(RunningSandbox.settings(RunningSandbox.newFolder())
                    .with("demo", false)
                    .with("without", ALL));
        } finally {
            System.setErr(usual);
        }
        log = heard.toString(StandardCharsets.UTF_8);
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void theLogSaysWhatIsOff() {
        for (String name : ALL.split(",")) {
            assertThat(log).contains("Withheld: " + name);
        }
        assertThat(log)
                .contains("accessmode: off", "locks: off", "audit: off – nothing is put in the host's audit log")
                .doesNotContain("accessmode: on", "locks: on", "audit: on", "audit: not used yet");
    }

    @Test
    public void aSpaceIsMadeAndAMilestoneMoved() {
        assertThat(sandbox.as("ks")
                        .post(Visitor.REST + "/programmes/examples", "")
                        .status())
                .isEqualTo(200);
        assertThat(sandbox.as("ks").makeSpace(INNLANDET, "3427", "kari").status())
                .isEqualTo(201);
        Answer moved = sandbox.as("kari").change("ABS3427", "roller.hjem", "{\"status\": \"DONE\", \"revision\": 0}");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(sandbox.as("kari").view("ABS3427", "Framdrift")).contains("1 av 6");
    }

    @Test
    public void withoutAnAuditLogThePluginsOwnIsWhole() {
        assertThat(sandbox.as("ks")
                        .post(Visitor.REST + "/programmes/examples", "")
                        .status())
                .isEqualTo(200);

        assertThat(sandbox.as("ks").rest("/log?kind=PROGRAMME_CREATED").json().path("acts"))
                .hasSize(2);
        assertThat(sandbox.world().audit().all()).isEmpty();
    }

    @Test
    public void anUnknownNameFailsTheStart() {
        assertThatThrownBy(() -> RunningSandbox.start(
                        RunningSandbox.settings(RunningSandbox.newFolder()).with("without", "mail,fax")))
                .hasMessageContaining("fax")
                .hasMessageContaining("accessmode");
    }
}
