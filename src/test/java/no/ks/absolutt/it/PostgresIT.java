// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static no.ks.absolutt.it.RunningSandbox.TRONDELAG;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import no.ks.absolutt.sandbox.SandboxSettings;
import org.junit.AfterClass;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.Test;

/** The steps on PostgreSQL; skipped where its programs are not there for the operating system. */
public class PostgresIT {

    private static EmbeddedPostgres postgres;
    private static SandboxSettings settings;
    private static RunningSandbox sandbox;

    @BeforeClass
    public static void start() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException | IllegalStateException e) {
            Assume.assumeNoException("Skipped: PostgreSQL cannot be started here", e);
        }
        Path home = RunningSandbox.newFolder();
        settings = RunningSandbox.settings(home)
                .with("demo", false)
                .with("jdbc.url", postgres.getJdbcUrl("postgres", "postgres"))
                .with("jdbc.user", "postgres")
                .with("jdbc.password", "postgres");
        sandbox = RunningSandbox.start(settings);
        sandbox.as("ks").post(Visitor.REST + "/programmes/examples", "");
    }

    @AfterClass
    public static void stop() throws IOException {
        if (sandbox != null) {
            sandbox.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    public void theStepsOfTheIssueAndASecondStart() {
        assertThat(sandbox.as("ks").makeSpace(INNLANDET, "3427", "kari").json().path("pages"))
                .hasSize(32);
        assertThat(sandbox.as("ks").makeSpace(INNLANDET, "3427", "kari").refusal())
                .isEqualTo("409 ALREADY_EXISTS");
        Visitor kari = sandbox.as("kari");
        kari.change("ABS3427", "roller.hjem", "{\"status\": \"IN_PROGRESS\", \"revision\": 0}");
        String done = "{\"status\": \"DONE\", \"revision\": 1, \"note\": \"" + "å".repeat(2000) + "\"}";
        assertThat(kari.change("ABS3427", "roller.hjem", done).status()).isEqualTo(200);
        assertThat(kari.change("ABS3427", "roller.hjem", done).refusal()).isEqualTo("409 CONFLICT");
        assertThat(kari.view("ABS3427", "Framdrift")).contains("1 av 6");
        assertThat(sandbox.as("ukjent").rest("/spaces/ABS3427/progress").refusal())
                .isEqualTo("404 NOT_FOUND");

        sandbox.close();
        sandbox = RunningSandbox.start(settings);
        assertThat(sandbox.as("kari").changes("ABS3427", "roller.hjem").json()).hasSize(2);
        assertThat(sandbox.as("ks").makeSpace(TRONDELAG, "5025", null).json().path("pages"))
                .hasSize(33);
    }
}
