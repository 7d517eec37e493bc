// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** The process is killed in the middle of a job of 50 rows and started again. Nothing is missing, nothing there twice. */
public class KilledJobIT {

    private static final int ROWS = 50;
    private static final int PAGES = 32;
    /** Milliseconds; long enough to see the job interrupted before it is taken up. */
    private static final int TAKE_UP = 500;

    private static final int KILL_AT = 8;

    @Test
    public void aJobGoesOnWhereTheKilledProcessLeftIt() throws Exception {
        Path home = RunningSandbox.newFolder();
        int job = startAndKill(home);

        try (SandboxProcess again = SandboxProcess.start(home, TAKE_UP)) {
            JobVisitor ks = new JobVisitor(again.as("ks"));
            JsonNode found = ks.job(job);
            assertThat(found.path("state").asText()).isIn("INTERRUPTED", "RUNNING");
            assertThat(found.path("done").asInt()).isBetween(KILL_AT, ROWS - 1);
            JsonNode done = ks.until(job, "DONE");

            assertThat(done.path("done").asInt()).isEqualTo(ROWS);
            List<String> keys = done.path("rows").findValuesAsText("spaceKey");
            assertThat(new HashSet<>(keys)).hasSize(ROWS);
            Visitor admin = again.as("admin");
            assertThat(keys).allSatisfy(key -> assertThat(titles(admin, key)).hasSize(PAGES));
            assertThat(admin.get("/rest/api/space?limit=200").json().path("results"))
                    .hasSize(ROWS);
        }
    }

    private static int startAndKill(Path home) throws Exception {
        SandboxProcess first = SandboxProcess.start(home, 60_000);
        Visitor visitor = first.as("ks");
        visitor.post(Visitor.REST + "/programmes/examples", "");
        JobVisitor ks = new JobVisitor(visitor);
        int job = ks.start(INNLANDET, numbers(visitor));
        while (ks.job(job).path("done").asInt() < KILL_AT) {
            JobVisitor.pause();
        }
        first.kill();
        return job;
    }

    private static String[] numbers(Visitor visitor) {
        return visitor
                .rest("/register?q=&limit=" + ROWS)
                .json()
                .path("municipalities")
                .findValuesAsText("number")
                .stream()
                .toArray(String[]::new);
    }

    /** The titles of the space's pages; fails where one stands twice. */
    private static Set<String> titles(Visitor visitor, String spaceKey) {
        List<String> titles = visitor.get("/rest/api/content?limit=200&spaceKey=" + spaceKey)
                .json()
                .path("results")
                .findValuesAsText("title");
        assertThat(titles).doesNotHaveDuplicates();
        return Set.copyOf(titles);
    }
}
