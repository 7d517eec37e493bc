// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class ProgrammeCallsTest {

    private final RestSite rest = new RestSite();

    @Test
    public void ks_reads_all_programmes_in_short() {
        rest.site.programmes.add(Programmes.innlandet());
        rest.site.programmes.add(Programmes.trondelag());

        RestSite.Reply reply = rest.as(FakeSite.KS).get("programmes");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo("application/json;charset=UTF-8");
        assertThat(reply.body())
                .isEqualTo("[{\"key\":\"innlandet-2021-2022\",\"name\":\"ABSOLUTT Innlandet 2021–2022\","
                        + "\"state\":\"RUNNING\"},"
                        + "{\"key\":\"trondelag-2020-2022\",\"name\":\"ABSOLUTT Trøndelag 2020–2022\","
                        + "\"state\":\"RUNNING\"}]");
    }

    @Test
    public void a_stranger_sees_no_programme() {
        rest.site.elverum();

        assertThat(rest.as(FakeSite.UKJENT).get("programmes").body()).isEqualTo("[]");
    }

    @Test
    public void a_participant_sees_her_own_programme_alone() {
        rest.site.elverum();
        rest.site.programmes.add(Programmes.trondelag());

        assertThat(rest.as(FakeSite.OLA).get("programmes").body())
                .contains("innlandet-2021-2022")
                .doesNotContain("trondelag");
    }

    @Test
    public void a_programme_is_told_whole() {
        rest.site.elverum();

        String body =
                rest.as(FakeSite.OLA).get("programmes/innlandet-2021-2022").body();

        assertThat(body)
                .startsWith("{\"key\":\"innlandet-2021-2022\",\"name\":\"ABSOLUTT Innlandet 2021–2022\","
                        + "\"state\":\"RUNNING\",\"themes\":[{\"key\":\"roller\",\"title\":\"Roller og ansvar\",")
                .contains(
                        "{\"no\":1,\"kind\":\"JOINT\",\"theme\":\"roller\",\"title\":\"Roller og ansvar\",\"subtitle\":\"Samspill og dialog\",\"from\":\"2021-02-05\",\"to\":\"2021-02-05\",\"semester\":null,\"mode\":\"DIGITAL\",")
                .contains("{\"key\":\"roller.rollekart\",\"phase\":\"roller\",\"title\":\"Rolle- og ansvarskartet er"
                        + " drøftet i deltakergruppa\",\"due\":\"2021-03-26\",\"dueRule\":\"S2-30d\"}");
    }

    @Test
    public void what_is_not_known_is_null() {
        rest.site.programmes.add(Programmes.trondelag());

        String body = rest.as(FakeSite.KS).get("programmes/trondelag-2020-2022").body();

        assertThat(body)
                .contains("{\"no\":1,\"kind\":\"JOINT\",\"theme\":null,\"title\":null,\"subtitle\":null,\"from\":null,"
                        + "\"to\":null,\"semester\":\"2020-H2\",\"mode\":\"UNSETTLED\"")
                .contains("\"due\":null,\"dueRule\":\"S2-30d\"")
                .doesNotContain("\"due\":\"");
    }

    @Test
    public void a_programme_that_may_not_be_seen_is_answered_as_one_that_does_not_exist() {
        rest.site.elverum();
        rest.as(FakeSite.UKJENT);

        RestSite.Reply unseen = rest.get("programmes/innlandet-2021-2022");

        assertThat(unseen.status()).isEqualTo(404);
        assertThat(unseen).isEqualTo(rest.get("programmes/no-such"));
    }

    @Test
    public void ks_loads_the_examples_and_a_second_time_adds_nothing() {
        rest.as(FakeSite.KS);

        assertThat(rest.post("programmes/examples", "").body())
                .isEqualTo("{\"added\":[\"innlandet-2021-2022\",\"trondelag-2020-2022\"]}");
        assertThat(rest.post("programmes/examples", "").body()).isEqualTo("{\"added\":[]}");
    }

    @Test
    public void ks_alone_searches_the_register() {
        assertThat(rest.as(FakeSite.KARI).get("register?q=tyn").status()).isEqualTo(403);
        assertThat(rest.as(FakeSite.KS).get("register?q=tyn").body())
                .isEqualTo("{\"total\":1,\"municipalities\":[{\"number\":\"3427\",\"name\":\"Tynset\","
                        + "\"officialName\":\"Tynset\",\"county\":\"Innlandet\",\"languageForm\":\"NEUTRAL\","
                        + "\"note\":{\"name\":null,\"validTo\":null,\"continuesAs\":null,\"revision\":0}}]}");
    }

    @Test
    public void the_register_search_counts_also_what_is_beyond_the_limit() {
        rest.as(FakeSite.KS);

        assertThat(rest.get("register?q=våler&limit=1".replace("å", "%C3%A5")).body())
                .startsWith("{\"total\":2,\"municipalities\":[{\"number\":\"");
        assertThat(rest.get("register?q=a&limit=0").body()).contains("\"field\":\"limit\"");
        assertThat(rest.get("register?q=a&limit=many").status()).isEqualTo(400);
    }
}
