// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.absolutt.sandbox.host.PageRow;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** A joint session added to the demo's programme, and the job that adds its pages, over HTTP. */
public class PagesJobIT {

    private static final String JOBS = Visitor.REST + "/programmes/" + INNLANDET + "/jobs";
    private static final String PAGES = "{\"pages\": true}";
    private static final String SCREEN = "/plugins/servlet/absolutt?programme=" + INNLANDET + "&view=";

    private static RunningSandbox sandbox;
    private static Visitor ks;
    private static JobVisitor jobs;

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.start(
                RunningSandbox.settings(RunningSandbox.newFolder()).with("jobInterval", 500));
        ks = sandbox.as("ks");
        jobs = new JobVisitor(ks);
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void everySpaceGetsThePagesOfTheNewSessionOnceAndNothingElseChanges() {
        assertNothingToAdd();
        addSession5();
        Map<String, Map<Long, PageRow>> before = pages();
        assertThat(jobs.preview(INNLANDET, PAGES).path("rows").findValuesAsText("pages"))
                .containsExactly("3", "3", "3", "3", "3", "3");
        assertThat(jobs.preview(INNLANDET, PAGES).path("rows").findValues("problems"))
                .allMatch(JsonNode::isEmpty);
        assertThat(ks.get(SCREEN + "sessions").body()).contains("6 arbeidsrom mangler sider for nye samlinger.");
        assertThat(ks.get(SCREEN + "job&pages=true").body()).contains("18 sider legges til i 6 arbeidsrom.");

        int job = ks.post(JOBS, PAGES).json().path("job").asInt();

        assertThat(jobs.until(job, "DONE").path("done").asInt()).isEqualTo(6);
        assertThat(jobs.act(job, "undo").refusal()).startsWith("400 INVALID");
        Map<String, Map<Long, PageRow>> after = pages();
        assertThat(after.keySet()).isEqualTo(before.keySet()).hasSize(6);
        after.forEach((space, now) -> assertThat(now)
                .as(space)
                .containsAllEntriesOf(before.get(space))
                .hasSize(before.get(space).size() + 3));
        assertThat(titles("ABS3420"))
                .contains("Samling 5", "Mellomarbeid etter samling 5", "Refleksjon etter samling 5");
        assertNothingToAdd();
    }

    private static void assertNothingToAdd() {
        assertThat(jobs.preview(INNLANDET, PAGES).path("rows")).isEmpty();
        assertThat(ks.post(JOBS, PAGES).refusal()).isEqualTo("400 INVALID pages");
        assertThat(ks.get(SCREEN + "sessions").body()).doesNotContain("mangler sider");
        assertThat(ks.get(SCREEN + "job&pages=true").body()).contains("Ingen arbeidsrom mangler sider.");
    }

    private static void addSession5() {
        assertThat(ks.post(Visitor.REST + "/programmes/" + INNLANDET + "/sessions", "{\"kind\": \"JOINT\", \"no\": 5}")
                        .status())
                .isEqualTo(201);
    }

    private static List<String> titles(String space) {
        return sandbox.world().pages().inSpace(space).stream()
                .map(PageRow::title)
                .toList();
    }

    /** All pages of the programme's spaces, with their versions, by id. */
    private static Map<String, Map<Long, PageRow>> pages() {
        Map<String, Map<Long, PageRow>> pages = new HashMap<>();
        ks.rest("/programmes/" + INNLANDET + "/municipalities")
                .json()
                .findValuesAsText("spaceKey")
                .forEach(space -> pages.put(
                        space,
                        sandbox.world().pages().inSpace(space).stream()
                                .collect(Collectors.toMap(PageRow::id, row -> row))));
        return pages;
    }
}
