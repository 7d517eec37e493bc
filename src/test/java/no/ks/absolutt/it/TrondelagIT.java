// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.Test;

/** The other programme: five sessions without dates or themes. */
public class TrondelagIT {

    private final RunningSandbox sandbox = RunningSandbox.withDemo();

    @Test
    public void hasThirtyThreePagesWithoutThemesInTheirTitles() {
        JsonNode pages = sandbox.as("ks")
                .get("/rest/api/content?spaceKey=ABS5025&limit=200")
                .json()
                .path("results");
        assertThat(pages).hasSize(33);
        assertThat(pages.findValuesAsText("title"))
                .contains("ABSOLUTT Røros", "Samling 1", "Samling 4", "Erfaringssamling")
                .doesNotContain("Samling 5");
    }

    @Test
    public void hasFortyOneMilestonesAndNoDueDateButTheMunicipalitysOwn() {
        JsonNode milestones =
                sandbox.as("ks").rest("/programmes/trondelag-2020-2022").json().path("milestones");
        assertThat(milestones).hasSize(41).allSatisfy(milestone -> assertThat(
                        milestone.path("due").isNull())
                .isTrue());
        assertThat(sandbox.as("admin").progress("ABS5025").findParents("revision"))
                .hasSize(41)
                .filteredOn(milestone -> !milestone.path("due").isNull())
                .singleElement()
                .satisfies(milestone -> {
                    assertThat(milestone.path("key").asText()).isEqualTo("roller.kartlegging");
                    assertThat(milestone.path("due").asText()).isEqualTo("2021-05-07");
                    assertThat(milestone.path("dueOverridden").asBoolean()).isTrue();
                });
    }

    @Test
    public void hasSessionsWithoutTitleThemeAndDay() {
        JsonNode first = sandbox.as("ks")
                .rest("/programmes/trondelag-2020-2022")
                .json()
                .path("sessions")
                .get(0);
        assertThat(Answer.names(first))
                .containsExactlyInAnyOrder(
                        "no",
                        "kind",
                        "theme",
                        "title",
                        "subtitle",
                        "from",
                        "to",
                        "semester",
                        "mode",
                        "place",
                        "revision");
        assertThat(first.path("no").asInt()).isEqualTo(1);
        assertThat(first.path("kind").asText()).isEqualTo("JOINT");
        assertThat(first.path("title").isNull()).isTrue();
        assertThat(first.path("theme").isNull()).isTrue();
        assertThat(first.path("from").isNull()).isTrue();
        assertThat(first.path("semester").asText()).isEqualTo("2020-H2");
        assertThat(first.path("mode").asText()).isEqualTo("UNSETTLED");
    }

    @Test
    public void theSessionsPageReadsWithoutDates() {
        assertThat(sandbox.as("ks").view("ABS5025", "Samlinger")).contains("Samling 1", "høsten 2020", "Stjørdal");
    }
}
