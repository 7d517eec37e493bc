// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.Test;

/** The preview of all municipalities of the register at once. */
public class JobPreviewIT {

    private final RunningSandbox sandbox = RunningSandbox.withDemo();
    private final JobVisitor ks = new JobVisitor(sandbox.as("ks"));

    @Test
    public void itTakesAsManyStatementsAsThatOfOne() {
        String[] all = all();
        List<String> ofOne = sandbox.statementsOf(() -> preview("3405"));

        assertThat(ofOne).isNotEmpty();
        assertThat(sandbox.statementsOf(() -> preview(all))).hasSameSizeAs(ofOne);
    }

    @Test
    public void itTakesLessThanTwoSeconds() {
        String[] all = all();
        preview(all);
        Instant before = Instant.now();

        JsonNode rows = preview(all).path("rows");

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(rows).hasSize(357);
        assertThat(rows.findValuesAsText("pages")).doesNotContain("0");
    }

    private JsonNode preview(String... numbers) {
        return ks.preview(INNLANDET, "{\"rows\": [" + JobVisitor.rows(numbers) + "]}");
    }

    /** Without the county municipalities. */
    private String[] all() {
        return sandbox
                .as("ks")
                .rest("/register?q=&limit=500")
                .json()
                .path("municipalities")
                .findValuesAsText("number")
                .stream()
                .filter(number -> number.length() == 4)
                .toArray(String[]::new);
    }
}
