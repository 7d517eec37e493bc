// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static no.ks.absolutt.it.Answer.names;
import static no.ks.absolutt.it.RunningSandbox.INNLANDET;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.BeforeClass;
import org.junit.Test;

/** Step 3 by REST: the coordinator moves a milestone, and theme, home page and log follow at once. */
public class TrackerIT {

    private static final String MOVED = "roller.hjem";
    private static final String SPACE = "ABS3428";

    private static Visitor kari;
    private static Answer started;
    private static Answer finished;

    @BeforeClass
    public static void kariStartsAndFinishesAMilestone() {
        RunningSandbox sandbox = RunningSandbox.withDemo();
        assertThat(sandbox.as("ks").makeSpace(INNLANDET, "3428", "kari").status())
                .isEqualTo(201);
        kari = sandbox.as("kari");
        started = kari.change(SPACE, MOVED, "{\"status\": \"IN_PROGRESS\", \"revision\": 0}");
        finished = kari.change(SPACE, MOVED, "{\"status\": \"DONE\", \"revision\": 1, \"note\": \"Planen er laget.\"}");
    }

    @Test
    public void theFirstChangeIsRevisionOneWithoutNote() {
        assertThat(started.status()).isEqualTo(200);
        assertThat(started.json().path("status").asText()).isEqualTo("IN_PROGRESS");
        assertThat(started.json().path("revision").asInt()).isEqualTo(1);
        assertThat(started.json().path("note").isNull()).isTrue();
    }

    @Test
    public void theAnswerIsTheMilestoneInTheContractsShape() {
        assertThat(finished.status()).isEqualTo(200);
        JsonNode milestone = finished.json();
        assertThat(names(milestone))
                .containsExactlyInAnyOrder(
                        "key",
                        "title",
                        "status",
                        "needsSupport",
                        "due",
                        "dueRule",
                        "dueOverridden",
                        "note",
                        "evidence",
                        "unconfirmed",
                        "revision",
                        "changedAt",
                        "changedBy");
        assertThat(milestone.path("title").asText()).isEqualTo("Mellomarbeidet om roller og ansvar er planlagt");
        assertThat(milestone.path("status").asText()).isEqualTo("DONE");
        assertThat(milestone.path("note").asText()).isEqualTo("Planen er laget.");
        assertThat(milestone.path("due").asText()).isEqualTo("2021-02-19");
        assertThat(milestone.path("dueRule").asText()).isEqualTo("S1+14d");
        assertThat(milestone.path("unconfirmed").asBoolean()).isFalse();
        assertThat(milestone.path("revision").asInt()).isEqualTo(2);
        assertThat(milestone.path("changedAt").asText()).startsWith("2021-04-1").endsWith("Z");
        assertThat(milestone.path("changedBy").path("name").asText()).isEqualTo("Kari Koordinator");
    }

    @Test
    public void theThemesSumFollows() {
        JsonNode phases = kari.progress(SPACE).path("phases");
        assertThat(phases.findValuesAsText("kind"))
                .containsExactly("BEFORE", "THEME", "THEME", "THEME", "THEME", "AFTER", "SUPPORT");
        assertThat(phases.get(1).path("key").asText()).isEqualTo("roller");
        assertThat(phases.get(1).path("title").asText()).isEqualTo("Roller og ansvar");
        assertThat(phases.get(1).path("done").asInt()).isEqualTo(1);
        assertThat(phases.get(1).path("counted").asInt()).isEqualTo(6);
        assertThat(phases.get(0).path("done").asInt()).isZero();
    }

    @Test
    public void theTrackerPageShowsIt() {
        assertThat(kari.view(SPACE, "Framdrift"))
                .contains("data-milestone=\"roller.hjem\"", "Fullført", "Planen er laget.", "1 av 6");
    }

    @Test
    public void theHomePageShowsTheSumAndTheChange() {
        assertThat(kari.view(SPACE, "ABSOLUTT Alvdal"))
                .contains("1 av 6", "Mellomarbeidet om roller og ansvar er planlagt", "Kari Koordinator");
    }

    @Test
    public void theLogHasBothChangesNewestFirst() {
        JsonNode changes = kari.changes(SPACE, MOVED).json();
        assertThat(changes).hasSize(2);
        assertThat(names(changes.get(0))).containsExactlyInAnyOrder("revision", "at", "by", "from", "to");
        assertThat(changes.get(0).path("revision").asInt()).isEqualTo(2);
        assertThat(changes.get(0).path("from").toString()).isEqualTo("{\"status\":\"IN_PROGRESS\",\"note\":null}");
        assertThat(changes.get(0).path("to").toString())
                .isEqualTo("{\"status\":\"DONE\",\"note\":\"Planen er laget.\"}");
        assertThat(changes.get(1).path("to").toString()).isEqualTo("{\"status\":\"IN_PROGRESS\"}");
    }

    @Test
    public void whatIsLeftOutStaysAndNullClears() {
        String key = "framtid.bilder";
        kari.change(
                SPACE,
                key,
                "{\"status\": \"IN_PROGRESS\", \"revision\": 0, \"note\": \"Et utkast\", \"needsSupport\": true, "
                        + "\"due\": \"2021-12-17\", \"evidence\": \"/display/ABS3428/Framdrift\"}");
        JsonNode kept = kari.change(SPACE, key, "{\"status\": \"DONE\", \"revision\": 1}")
                .json();
        assertThat(kept.path("note").asText()).isEqualTo("Et utkast");
        assertThat(kept.path("evidence").asText()).isEqualTo("/display/ABS3428/Framdrift");
        assertThat(kept.path("due").asText()).isEqualTo("2021-12-17");
        assertThat(kept.path("dueOverridden").asBoolean()).isTrue();
        assertThat(kept.path("needsSupport").asBoolean()).isTrue();
        JsonNode cleared = kari.change(
                        SPACE,
                        key,
                        "{\"status\": \"DONE\", \"revision\": 2, \"note\": null, \"due\": null, \"evidence\": null, "
                                + "\"needsSupport\": false}")
                .json();
        assertThat(cleared.path("note").isNull()).isTrue();
        assertThat(cleared.path("evidence").isNull()).isTrue();
        assertThat(cleared.path("due").asText()).isEqualTo("2021-12-03");
        assertThat(cleared.path("dueOverridden").asBoolean()).isFalse();
        assertThat(cleared.path("needsSupport").asBoolean()).isFalse();
    }

    @Test
    public void whatChangesNothingLeavesNoRow() {
        String key = "framtid.unge";
        String body = "{\"status\": \"NOT_APPLICABLE\", \"revision\": %d}";
        kari.change(SPACE, key, body.formatted(0));
        Answer again = kari.change(SPACE, key, body.formatted(1));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("revision").asInt()).isEqualTo(1);
        assertThat(kari.changes(SPACE, key).json()).hasSize(1);
    }

    @Test
    public void whatIsNotApplicableIsNotCounted() {
        kari.change(SPACE, "utvikling.plan", "{\"status\": \"NOT_APPLICABLE\", \"revision\": 0}");
        JsonNode theme = kari.progress(SPACE).path("phases").get(4);
        assertThat(theme.path("key").asText()).isEqualTo("utvikling");
        assertThat(theme.path("counted").asInt()).isEqualTo(6);
    }
}
