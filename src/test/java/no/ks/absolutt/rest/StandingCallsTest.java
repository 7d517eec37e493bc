// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class StandingCallsTest {

    private static final String ALL = "programmes/innlandet-2021-2022/municipalities";
    private static final String TYNSET = ALL + "/3427";
    private static final String ELVERUM = ALL + "/3420";
    private static final String MANY = "programmes/innlandet-2021-2022/standings";
    private static final String INVITE = "{\"standing\":\"INVITED\",\"revision\":0}";

    private final RestSite rest = new RestSite();

    @Before
    public void elverumTakesPart() {
        rest.site.elverum();
        rest.as(FakeSite.KS);
    }

    @Test
    public void one_that_is_invited_stands_in_the_list_without_a_space() {
        assertThat(rest.put(TYNSET, INVITE).status()).isEqualTo(200);

        assertThat(rest.get(ALL).body())
                .endsWith("{\"number\":\"3427\",\"name\":\"Tynset\",\"spaceKey\":null,\"state\":null,"
                        + "\"hasSpace\":false,\"language\":null,\"coordinator\":null,\"standing\":\"INVITED\","
                        + "\"revision\":1,\"space\":\"NONE\",\"archived\":false,\"keyElsewhere\":false}]");
    }

    @Test
    public void one_that_is_not_invited_after_all_leaves_the_list() {
        rest.put(TYNSET, INVITE);

        assertThat(rest.put(TYNSET, "{\"standing\":null,\"revision\":1}").status())
                .isEqualTo(200);
        assertThat(rest.get(ALL).body()).contains("Elverum").doesNotContain("Tynset");
    }

    @Test
    public void a_stale_revision_is_409_with_the_row_as_it_is_now() {
        rest.put(TYNSET, INVITE);

        RestSite.Reply reply = rest.put(TYNSET, "{\"standing\":\"DECLINED\",\"revision\":0}");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body())
                .startsWith("{\"error\":\"CONFLICT\"")
                .contains("\"current\":{\"number\":\"3427\"", "\"standing\":\"INVITED\",\"revision\":1");
    }

    @Test
    public void the_space_of_one_that_has_withdrawn_is_read_and_not_changed() {
        assertThat(rest.put(ELVERUM, "{\"standing\":\"WITHDRAWN\",\"revision\":0}")
                        .body())
                .contains("\"standing\":\"WITHDRAWN\",\"revision\":1,\"space\":\"WHOLE\"");

        RestSite.Reply refused = rest.as(FakeSite.KARI)
                .put("spaces/ABS3420/progress/for.politisk", "{\"status\":\"DONE\",\"revision\":0}");
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.body())
                .isEqualTo("{\"error\":\"READ_ONLY\",\"message\":\"Kommunen har trukket seg fra programmet. "
                        + "Arbeidsrommet kan leses, men ikke endres. Ingenting er endret.\"}");
        assertThat(rest.get("spaces/ABS3420/progress").status()).isEqualTo(200);

        rest.as(FakeSite.KS).put(ELVERUM, "{\"standing\":\"REGISTERED\",\"revision\":1}");
        assertThat(rest.as(FakeSite.KARI)
                        .put("spaces/ABS3420/progress/for.politisk", "{\"status\":\"DONE\",\"revision\":0}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void one_with_a_space_cannot_be_merely_invited() {
        RestSite.Reply reply = rest.put(ELVERUM, INVITE);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body())
                .contains("Elverum har et arbeidsrom i programmet")
                .endsWith("\"field\":\"standing\"}");
    }

    @Test
    public void what_is_not_there_is_404() {
        assertThat(rest.put(ALL + "/9999", INVITE).status()).isEqualTo(404);
        assertThat(rest.put("programmes/no-such/municipalities/3427", INVITE).status())
                .isEqualTo(404);
        assertThat(rest.post("programmes/no-such/standings", "{\"standing\":\"INVITED\",\"numbers\":[\"3427\"]}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    public void bad_input_names_its_field() {
        assertField(rest.put(TYNSET, "{\"revision\":0}"), "standing");
        assertField(rest.put(TYNSET, "{\"standing\":\"MAYBE\",\"revision\":0}"), "standing");
        assertField(rest.put(TYNSET, "{\"standing\":\"INVITED\"}"), "revision");
        assertField(rest.put(TYNSET, "{\"standing\":\"INVITED\",\"revision\":-1}"), "revision");
        assertField(rest.put(TYNSET, "{\"standing\":\"INVITED\",\"revision\":0,\"why\":\"x\"}"), "why");
        assertField(rest.post(MANY, "{\"standing\":\"INVITED\"}"), "rows");
        assertField(rest.post(MANY, "{\"standing\":\"INVITED\",\"numbers\":[]}"), "numbers");
        assertField(rest.post(MANY, "{\"standing\":\"INVITED\",\"numbers\":[3427]}"), "numbers");
        assertField(rest.post(MANY, "{\"standing\":\"INVITED\",\"numbers\":[\"3427\"],\"rows\":[]}"), "rows");
        assertField(rest.post(MANY, "{\"standing\":\"INVITED\",\"rows\":[{\"number\":\"3427\"}]}"), "revision");
        assertField(rest.post(MANY, "{\"standing\":\"INVITED\",\"rows\":[\"3427\"]}"), "rows");
    }

    @Test
    public void an_unknown_number_among_many_stops_all() {
        RestSite.Reply reply = rest.post(MANY, "{\"standing\":\"INVITED\",\"numbers\":[\"3427\",\"9999\"]}");

        assertField(reply, "numbers");
        assertThat(reply.body()).contains("nummer «9999». Ingenting er endret.");
        assertThat(rest.get(ALL).body()).doesNotContain("Tynset");
    }

    @Test
    public void many_are_set_at_once_and_each_is_told_of() {
        RestSite.Reply reply =
                rest.post(MANY, "{\"standing\":\"INVITED\",\"numbers\":[\"3427\",\"3420\",\"3427\",\"34\"]}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo(
                        "{\"rows\":[{\"number\":\"3427\",\"name\":\"Tynset\",\"standing\":\"INVITED\",\"revision\":1,"
                                + "\"changed\":true,\"said\":\"Tynset har nå status «Invitert».\"},"
                                + "{\"number\":\"3420\",\"name\":\"Elverum\",\"standing\":\"REGISTERED\",\"revision\":0,"
                                + "\"changed\":false,\"said\":\"Elverum har et arbeidsrom i programmet. Da må statusen være"
                                + " «Påmeldt» eller «Trukket seg». Ingenting er endret.\"},"
                                + "{\"number\":\"34\",\"name\":\"Innlandet fylkeskommune\",\"standing\":\"INVITED\",\"revision\":1,"
                                + "\"changed\":true,\"said\":\"Innlandet fylkeskommune har nå status «Invitert».\"}]}");
    }

    @Test
    public void nobody_outside_ks_gets_further_than_403_whatever_is_sent() {
        rest.as(FakeSite.KARI);

        assertThat(rest.put(ELVERUM, "{\"standing\":\"WITHDRAWN\",\"revision\":0}")
                        .status())
                .isEqualTo(403);
        assertThat(rest.put(ALL + "/9999", "{").status()).isEqualTo(403);
        assertThat(rest.put("programmes/no-such/municipalities/3427", INVITE).status())
                .isEqualTo(403);
        assertThat(rest.post("programmes/no-such/standings", "{").status()).isEqualTo(403);
        assertThat(rest.site.enrolments.ofProgramme("innlandet-2021-2022")).isEmpty();
    }

    @Test
    public void while_the_site_is_read_only_nothing_is_set() {
        rest.site.readOnly = true;

        assertThat(rest.put(TYNSET, INVITE).status()).isEqualTo(405);
        assertThat(rest.post(MANY, "{\"standing\":\"INVITED\",\"numbers\":[\"3427\"]}")
                        .status())
                .isEqualTo(405);
    }

    @Test
    public void in_an_archived_programme_nothing_is_set() {
        Programme open = rest.site.programmes.all().get(0);
        rest.site.programmes.update(
                open,
                new Programme(
                        open.key(),
                        open.name(),
                        ProgrammeState.ARCHIVED,
                        open.texts(),
                        open.dates(),
                        open.themes(),
                        open.sessions(),
                        open.milestones(),
                        open.revision() + 1));

        assertThat(rest.put(TYNSET, INVITE).body()).contains("READ_ONLY", "Programmet er arkivert");
        assertThat(rest.post(MANY, "{\"standing\":\"INVITED\",\"numbers\":[\"3427\"]}")
                        .status())
                .isEqualTo(405);
        assertThat(rest.post(
                                "programmes/innlandet-2021-2022/coordinators",
                                "{\"rows\":[{\"number\":\"3420\",\"coordinator\":\"ola\"}]}")
                        .status())
                .isEqualTo(405);
    }

    private static void assertField(RestSite.Reply reply, String field) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.body()).contains("\"field\":\"" + field + "\"");
    }
}
