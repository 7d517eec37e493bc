// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class EventCallsTest {

    private static final String EVENTS = "spaces/ABS3420/events";
    private static final String MEETING = "{\"kind\":\"GROUP_MEETING\",\"from\":\"2021-04-20\",\"begins\":\"12:00\","
            + "\"ends\":\"14:00\",\"place\":\"Formannskapssalen\"}";
    private static final String MADE = "{\"id\":1,\"kind\":\"GROUP_MEETING\",\"title\":null,\"from\":\"2021-04-20\","
            + "\"to\":\"2021-04-20\",\"begins\":\"12:00\",\"ends\":\"14:00\",\"place\":\"Formannskapssalen\","
            + "\"link\":null,\"note\":null,\"warnings\":[],\"removed\":false,\"revision\":1,"
            + "\"changedAt\":\"2021-04-12T08:30:00Z\",\"changedBy\":{\"key\":\"kari\",\"name\":\"Kari Koordinator\"}}";

    private final RestSite rest = new RestSite();

    @Before
    public void elverumTakesPart() {
        rest.site.elverum();
        rest.as(FakeSite.KARI);
    }

    @Test
    public void what_the_coordinator_adds_others_in_the_space_read() {
        RestSite.Reply reply = rest.post(EVENTS, MEETING);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body()).isEqualTo(MADE);
        assertThat(rest.as(FakeSite.OLA).get(EVENTS).body()).isEqualTo("[" + MADE + "]");
    }

    @Test
    public void only_what_is_sent_changes_and_null_clears() {
        rest.post(EVENTS, MEETING);

        assertThat(rest.put(EVENTS + "/1", "{\"revision\":1,\"from\":\"2021-04-21\",\"place\":null}")
                        .body())
                .contains("\"from\":\"2021-04-21\",\"to\":\"2021-04-21\",\"begins\":\"12:00\"")
                .contains("\"place\":null")
                .contains("\"revision\":2");
        assertThat(rest.put(EVENTS + "/1", "{\"revision\":2,\"begins\":\"12:00\"}")
                        .body())
                .contains("\"revision\":2");
    }

    @Test
    public void a_stale_revision_gets_the_event_as_it_is_now_and_nothing_is_overwritten() {
        rest.post(EVENTS, MEETING);
        rest.put(EVENTS + "/1", "{\"revision\":1,\"title\":\"Arbeidsmøte\"}");

        RestSite.Reply change = rest.put(EVENTS + "/1", "{\"revision\":1,\"title\":\"Noe annet\"}");
        RestSite.Reply removal = rest.send("DELETE", EVENTS + "/1?revision=1", "");

        assertThat(change.status()).isEqualTo(409);
        assertThat(change.body()).contains("\"current\":{\"id\":1,", "\"title\":\"Arbeidsmøte\"", "\"revision\":2");
        assertThat(removal.status()).isEqualTo(409);
        assertThat(rest.get(EVENTS).body()).contains("Arbeidsmøte");
    }

    @Test
    public void what_is_removed_is_gone_from_the_list_and_can_be_put_back() {
        rest.post(EVENTS, MEETING);

        assertThat(rest.send("DELETE", EVENTS + "/1?revision=1", "").body())
                .contains("\"removed\":true,\"revision\":2");
        assertThat(rest.get(EVENTS).body()).isEqualTo("[]");
        assertThat(rest.put(EVENTS + "/1", "{\"revision\":2,\"title\":\"Likevel\"}")
                        .body())
                .contains("\"removed\":false,\"revision\":3");
        assertThat(rest.get(EVENTS).body()).contains("Likevel");
    }

    @Test
    public void each_change_is_a_row_of_the_log() {
        rest.post(EVENTS, MEETING);
        rest.put(EVENTS + "/1", "{\"revision\":1,\"begins\":\"13:00\"}");
        rest.send("DELETE", EVENTS + "/1?revision=2", "");

        Visit visit = rest.site.door().visit(FakeSite.KARI, "ABS3420");
        assertThat(rest.site.factLog().of(visit, FactKind.EVENT, "1"))
                .extracting(change -> change.deed().differences().toString())
                .satisfiesExactly(
                        removal -> assertThat(removal).contains("removed").doesNotContain("begins"),
                        change -> assertThat(change).contains("begins", "12:00", "13:00"),
                        made -> assertThat(made).contains("GROUP_MEETING", "Formannskapssalen"));
    }

    @Test
    public void what_falls_together_is_said_and_not_refused() {
        rest.post(EVENTS, MEETING.replace("04-20", "04-27"));

        assertThat(rest.post(EVENTS, "{\"kind\":\"OTHER\",\"from\":\"2021-04-27\",\"begins\":\"13:59\"}")
                        .body())
                .contains("\"warnings\":[\"Samme dag som: Samling 2\",\"Samtidig med: Møte i deltakergruppa\"]");
    }

    @Test
    public void what_is_wrong_is_said_at_its_field() {
        refuses("kind", "{\"from\":\"2021-04-20\"}");
        refuses("kind", "{\"from\":\"2021-04-20\",\"kind\":\"PARTY\"}");
        refuses("from", "{\"kind\":\"OTHER\"}");
        refuses("from", "{\"kind\":\"OTHER\",\"from\":\"2021-02-30\"}");
        refuses("to", "{\"kind\":\"OTHER\",\"from\":\"2021-04-20\",\"to\":\"2021-04-19\"}");
        refuses("ends", "{\"kind\":\"OTHER\",\"from\":\"2021-04-20\",\"begins\":\"12:00\",\"ends\":\"11:00\"}");
        refuses("begins", "{\"kind\":\"OTHER\",\"from\":\"2021-04-20\",\"begins\":\"kl. 12\"}");
        refuses("link", "{\"kind\":\"OTHER\",\"from\":\"2021-04-20\",\"link\":\"javascript:alert(1)\"}");
        refuses("note", "{\"kind\":\"OTHER\",\"from\":\"2021-04-20\",\"note\":\"Om 15830530085\"}");
        refuses("title", "{\"kind\":\"OTHER\",\"from\":\"2021-04-20\",\"title\":\"" + "x".repeat(121) + "\"}");
        refuses("party", "{\"kind\":\"OTHER\",\"from\":\"2021-04-20\",\"party\":\"X\"}");
        rest.post(EVENTS, MEETING);
        assertThat(rest.put(EVENTS + "/1", "{\"revision\":1,\"from\":null}").body())
                .contains("\"field\":\"from\"");
        assertThat(rest.get(EVENTS).body()).isEqualTo("[" + MADE + "]");
    }

    @Test
    public void others_may_not_change_and_strangers_learn_nothing() {
        rest.post(EVENTS, MEETING);

        assertThat(rest.as(FakeSite.OLA).post(EVENTS, MEETING).status()).isEqualTo(403);
        assertThat(rest.as(FakeSite.KS).post(EVENTS, MEETING).status()).isEqualTo(403);
        rest.as(FakeSite.UKJENT);
        assertThat(rest.get(EVENTS)).isEqualTo(rest.get("spaces/NOSUCH/events"));
        assertThat(rest.post(EVENTS, MEETING)).isEqualTo(rest.post("spaces/NOSUCH/events", MEETING));
        assertThat(rest.get("spaces/ABS3420/calendar")).isEqualTo(rest.get("spaces/NOSUCH/calendar"));
    }

    @Test
    public void an_unknown_event_is_not_found() {
        assertThat(rest.put(EVENTS + "/7", "{\"revision\":1}").status()).isEqualTo(404);
        assertThat(rest.send("DELETE", EVENTS + "/x?revision=1", "").status()).isEqualTo(404);
    }

    @Test
    public void nobody_changes_anything_while_the_site_is_read_only() {
        rest.site.readOnly = true;

        assertThat(rest.post(EVENTS, MEETING).status()).isEqualTo(405);
    }

    @Test
    public void the_calendar_is_a_file_with_sessions_and_events() {
        rest.post(EVENTS, MEETING);

        RestSite.Reply reply = rest.as(FakeSite.OLA).get("spaces/ABS3420/calendar");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(reply.body())
                .contains("UID:event-1.ABS3420@absolutt.ks.no", "DTSTART;VALUE=DATE:20210427")
                .hasLineCount((int) reply.body().chars().filter(c -> c == '\r').count());
        assertThat(rest.get("spaces/ABS3420/calendar/event-1").body())
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("DTSTART:20210420T100000Z");
        assertThat(rest.get("spaces/ABS3420/calendar/event-2").status()).isEqualTo(404);
    }

    @Test
    public void the_wall_has_the_themes_in_words_and_begins_with_the_first_that_is_not_done() {
        assertThat(rest.as(FakeSite.OLA).get("spaces/ABS3420/wall").body())
                .startsWith(
                        "{\"lang\":\"nb\",\"title\":\"ABSOLUTT Elverum\",\"countdown\":\"Samling 2: om 15 dager\","
                                + "\"mayChange\":false,\"now\":0,\"themes\":[{\"key\":\"roller\",\"title\":\"Roller og ansvar\","
                                + "\"subtitle\":\"Samspill og dialog\",\"answer\":null,\"sentence\":null,\"done\":0,\"counted\":6,")
                .contains("\"due\":\"Fristen er passert: 26. mars\",\"urgency\":\"OVERDUE\",\"revision\":0}")
                .contains("\"not_started\":\"Ikke startet\"")
                .doesNotContain("\"key\":\"etter\"");
        assertThat(rest.as(FakeSite.KARI).get("spaces/ABS3420/wall").body()).contains("\"mayChange\":true");
        assertThat(rest.as(FakeSite.UKJENT).get("spaces/ABS3420/wall")).isEqualTo(rest.get("spaces/NOSUCH/wall"));
    }

    private void refuses(String field, String body) {
        RestSite.Reply reply = rest.post(EVENTS, body);
        assertThat(reply.status()).as(body).isEqualTo(400);
        assertThat(reply.body())
                .as(body)
                .contains("\"field\":\"" + field + "\"")
                .doesNotContain("15830530085");
    }
}
