// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class ProgressCallsTest {

    private static final String PROGRESS = "spaces/ABS3420/progress";
    private static final String MILESTONE = PROGRESS + "/roller.rollekart";
    private static final String UNTOUCHED = "{\"key\":\"roller.rollekart\",\"title\":\"Rolle- og ansvarskartet er"
            + " drøftet i deltakergruppa\",\"status\":\"NOT_STARTED\",\"needsSupport\":false,\"due\":\"2021-03-26\","
            + "\"dueRule\":\"S2-30d\",\"dueOverridden\":false,\"note\":null,\"evidence\":null,\"unconfirmed\":false,"
            + "\"revision\":0,\"changedAt\":null,\"changedBy\":null}";

    private final RestSite rest = new RestSite();

    @Before
    public void elverumTakesPart() {
        rest.site.elverum();
        rest.as(FakeSite.KARI);
    }

    @Test
    public void an_untouched_tracker_is_told_whole() {
        RestSite.Reply reply = rest.as(FakeSite.OLA).get(PROGRESS);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .startsWith("{\"spaceKey\":\"ABS3420\",\"municipality\":{\"number\":\"3420\",\"name\":\"Elverum\"},"
                        + "\"phases\":[{\"key\":\"for\",\"kind\":\"BEFORE\",\"title\":\"Før programmet\",\"done\":0,"
                        + "\"counted\":9,\"milestones\":[")
                .contains("{\"key\":\"roller\",\"kind\":\"THEME\",\"title\":\"Roller og ansvar\",\"done\":0,"
                        + "\"counted\":6,\"milestones\":[")
                .contains(UNTOUCHED)
                .contains("{\"key\":\"etter\",\"kind\":\"AFTER\",\"title\":\"Etter programmet\",")
                .contains("{\"key\":\"stotte\",\"kind\":\"SUPPORT\",");
    }

    @Test
    public void the_coordinator_changes_every_field_at_once() {
        RestSite.Reply reply = rest.put(
                MILESTONE,
                "{\"status\":\"DONE\",\"revision\":0,\"note\":\"Drøftet 24. mars\",\"evidence\":\"/display/ABS3420\","
                        + "\"due\":\"2021-04-30\",\"needsSupport\":true}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo("{\"key\":\"roller.rollekart\",\"title\":\"Rolle- og ansvarskartet er drøftet i"
                        + " deltakergruppa\",\"status\":\"DONE\",\"needsSupport\":true,\"due\":\"2021-04-30\","
                        + "\"dueRule\":\"S2-30d\",\"dueOverridden\":true,\"note\":\"Drøftet 24. mars\","
                        + "\"evidence\":\"/display/ABS3420\",\"unconfirmed\":false,\"revision\":1,"
                        + "\"changedAt\":\"2021-04-12T08:30:00Z\","
                        + "\"changedBy\":{\"key\":\"kari\",\"name\":\"Kari Koordinator\"}}");
        assertThat(rest.get(PROGRESS).body()).contains(reply.body());
    }

    @Test
    public void what_is_left_out_stays_and_null_clears() {
        rest.put(MILESTONE, "{\"status\":\"DONE\",\"revision\":0,\"note\":\"Slik\",\"due\":\"2021-04-30\"}");

        assertThat(rest.put(MILESTONE, "{\"status\":\"DONE\",\"revision\":1,\"due\":null}")
                        .body())
                .contains("\"due\":\"2021-03-26\"")
                .contains("\"dueOverridden\":false,\"note\":\"Slik\"")
                .contains("\"revision\":2");
    }

    @Test
    public void no_change_answers_with_the_same_revision() {
        assertThat(rest.put(MILESTONE, "{\"status\":\"NOT_STARTED\",\"revision\":0}")
                        .body())
                .isEqualTo(UNTOUCHED);
    }

    @Test
    public void a_stale_revision_gets_the_current_value() {
        rest.put(MILESTONE, "{\"status\":\"IN_PROGRESS\",\"revision\":0}");

        RestSite.Reply reply = rest.put(MILESTONE, "{\"status\":\"DONE\",\"revision\":0}");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body())
                .startsWith("{\"error\":\"CONFLICT\",\"message\":\"")
                .contains("\"current\":{\"key\":\"roller.rollekart\",")
                .contains("\"status\":\"IN_PROGRESS\"")
                .contains("\"revision\":1");
    }

    @Test
    public void somebody_else_who_writes_at_the_same_time_is_a_conflict_too() {
        Facts theirs = new Facts(Status.NOT_APPLICABLE, null, null, null, false);
        rest.site.progress.somebodyElseWritesFirst(
                new Change("roller.rollekart", 1, rest.site.clock().instant(), "rita", Facts.UNTOUCHED, theirs));

        assertThat(rest.put(MILESTONE, "{\"status\":\"DONE\",\"revision\":0}").body())
                .contains("\"current\":{")
                .contains("\"status\":\"NOT_APPLICABLE\"");
    }

    @Test
    public void the_log_holds_just_what_was_changed_newest_first() {
        rest.put(MILESTONE, "{\"status\":\"IN_PROGRESS\",\"revision\":0}");
        rest.put(MILESTONE, "{\"status\":\"DONE\",\"revision\":1,\"note\":\"Ferdig\",\"due\":\"2021-04-30\"}");

        assertThat(rest.as(FakeSite.OLA).get(MILESTONE + "/changes").body())
                .isEqualTo("[{\"revision\":2,\"at\":\"2021-04-12T08:30:00Z\","
                        + "\"by\":{\"key\":\"kari\",\"name\":\"Kari Koordinator\"},"
                        + "\"from\":{\"status\":\"IN_PROGRESS\",\"note\":null,\"due\":null},"
                        + "\"to\":{\"status\":\"DONE\",\"note\":\"Ferdig\",\"due\":\"2021-04-30\"}},"
                        + "{\"revision\":1,\"at\":\"2021-04-12T08:30:00Z\","
                        + "\"by\":{\"key\":\"kari\",\"name\":\"Kari Koordinator\"},"
                        + "\"from\":{\"status\":\"NOT_STARTED\"},\"to\":{\"status\":\"IN_PROGRESS\"}}]");
    }

    @Test
    public void a_removed_user_is_named_as_one() {
        rest.site.progress.write(
                1,
                new Change(
                        "roller.rollekart",
                        1,
                        rest.site.clock().instant(),
                        "gone",
                        Facts.UNTOUCHED,
                        new Facts(Status.DONE, null, null, null, false)));

        assertThat(rest.get(MILESTONE + "/changes").body())
                .contains("\"by\":{\"key\":\"gone\",\"name\":\"Tidligere bruker\"}");
    }

    @Test
    public void a_participant_and_ks_may_see_but_not_change() {
        String edit = "{\"status\":\"DONE\",\"revision\":0}";

        assertThat(rest.as(FakeSite.OLA).put(MILESTONE, edit).status()).isEqualTo(403);
        assertThat(rest.as(FakeSite.KS).put(MILESTONE, edit).status()).isEqualTo(403);
        assertThat(rest.as(FakeSite.RITA).put(MILESTONE, edit).status()).isEqualTo(200);
    }

    @Test
    public void a_stranger_gets_the_same_for_a_space_that_exists_and_one_that_does_not() {
        rest.as(FakeSite.UKJENT);
        String edit = "{\"status\":\"DONE\",\"revision\":0}";

        assertThat(rest.get(PROGRESS).status()).isEqualTo(404);
        assertThat(rest.get(PROGRESS)).isEqualTo(rest.get("spaces/NOSUCH/progress"));
        assertThat(rest.put(MILESTONE, edit)).isEqualTo(rest.put("spaces/NOSUCH/progress/roller.rollekart", edit));
        assertThat(rest.get(MILESTONE + "/changes")).isEqualTo(rest.get("spaces/NOSUCH/progress/x/changes"));
    }

    @Test
    public void an_unknown_milestone_is_404() {
        assertThat(rest.put(PROGRESS + "/no.such", "{\"status\":\"DONE\",\"revision\":0}")
                        .status())
                .isEqualTo(404);
        assertThat(rest.get(PROGRESS + "/no.such/changes").status()).isEqualTo(404);
    }

    @Test
    public void a_viewer_who_reads_english_gets_english() {
        assertThat(rest.as(new Viewer("ola", true)).get(PROGRESS).body())
                .contains("\"title\":\"Before the programme\"")
                .contains("\"title\":\"Role and responsibility map is discussed in the participant group\"");
    }

    @Test
    public void in_a_space_in_nynorsk_titles_and_what_goes_wrong_are_nynorsk() {
        elverumReadsNynorsk();

        assertThat(rest.get(PROGRESS).body())
                .contains("Rolle- og ansvarskartet er drøfta i deltakargruppa", "\"title\":\"Framtidsbilete\"");
        assertThat(rest.put(MILESTONE, "{\"status\":\"DONE\",\"revision\":0,\"due\":\"snart\"}")
                        .body())
                .contains("Dette må vere ein dato på forma ÅÅÅÅ-MM-DD.");
        assertThat(rest.as(FakeSite.OLA)
                        .put(MILESTONE, "{\"status\":\"DONE\",\"revision\":0}")
                        .body())
                .contains("Du kan sjå dette, men ikkje endre det. Ingenting er endra.");
    }

    @Test
    public void what_does_not_exist_reads_as_what_may_not_be_seen_whatever_the_space_is_written_in() {
        elverumReadsNynorsk();
        String unknown = rest.get("spaces/ABS9999/progress").body();

        assertThat(rest.get(PROGRESS + "/no.such/changes").body()).isEqualTo(unknown);
        assertThat(rest.as(FakeSite.UKJENT).get(PROGRESS).body()).isEqualTo(unknown);
    }

    @Test
    public void an_english_reader_is_refused_in_english_in_a_space_in_nynorsk() {
        elverumReadsNynorsk();

        assertThat(rest.as(new Viewer("kari", true)).put(MILESTONE, "[]").body())
                .contains("The request is not a JSON object.");
    }

    private void elverumReadsNynorsk() {
        rest.site.participations.update(
                rest.site.participations.withSpaceKey("ABS3420").orElseThrow().asAskedFor(Language.NYNORSK, "kari"));
    }
}
