// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Test;

/** Printed, exported or mailed: the same facts, and nothing to press. */
public class StaticOutputIT {

    private final Visitor nils = RunningSandbox.withDemo().as("nils");

    @Test
    public void theTrackerHasTheSameFactsWithoutControls() {
        String html = exported("Framdrift");
        JsonNode milestones = nils.progress("ABS3413");
        assertThat(milestones.findParents("revision")).hasSize(43).allSatisfy(milestone -> {
            assertThat(html).contains(milestone.path("title").asText());
            if (!milestone.path("note").isNull()) {
                assertThat(html).contains(milestone.path("note").asText());
            }
        });
        assertThat(html).contains("Fullført", "Pågår", "Ikke startet", "9 av 9", "6 av 6", "0 av 7");
        assertNothingToPress(html);
    }

    @Test
    public void theHomePageHasNothingToPress() {
        String html = exported("ABSOLUTT Stange");
        assertThat(html).contains("6 av 6", "27.–28. april 2021");
        assertNothingToPress(html);
    }

    private String exported(String title) {
        String id = nils.page("ABS3413", title, "version").path("id").asText();
        return nils.get("/rest/api/content/" + id + "?expand=body.export_view")
                .json()
                .path("body")
                .path("export_view")
                .path("value")
                .asText();
    }

    private static void assertNothingToPress(String html) {
        assertThat(html)
                .doesNotContain("<select", "<button", "<input", "<textarea", "<form", "<dialog", "<script", "onclick");
    }
}
