// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

public class MunicipalityCallsTest {

    private static final String ADDRESS = "programmes/innlandet-2021-2022/municipalities";

    private final RestSite rest = new RestSite();

    @Before
    public void elverumTakesPart() {
        rest.site.elverum();
        rest.as(FakeSite.KS);
    }

    @Test
    public void ks_makes_a_space() {
        RestSite.Reply reply = rest.post(ADDRESS, "{\"number\":\"3427\",\"language\":\"nb\",\"coordinator\":\"kari\"}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body())
                .startsWith("{\"number\":\"3427\",\"name\":\"Tynset\",\"spaceKey\":\"ABS3427\","
                        + "\"url\":\"/confluence/pages/1003\",\"pages\":[{\"key\":\"hjem\",\"title\":\"ABSOLUTT Tynset\","
                        + "\"id\":1003,\"parent\":null},")
                .contains("\"parent\":\"hjem\"}")
                .endsWith("],\"coordinator\":{\"key\":\"kari\",\"name\":\"Kari Koordinator\"}}");
    }

    @Test
    public void without_language_and_coordinator_it_is_bokmål_and_nobody() {
        RestSite.Reply reply = rest.post(ADDRESS, "{\"number\":\"3427\"}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body()).endsWith("],\"coordinator\":null}");
    }

    @Test
    public void the_same_participation_again_is_409() {
        assertThat(rest.post(ADDRESS, "{\"number\":\"3420\"}"))
                .satisfies(reply -> assertThat(reply.status()).isEqualTo(409))
                .satisfies(
                        reply -> assertThat(reply.body()).startsWith("{\"error\":\"ALREADY_EXISTS\",\"message\":\""));
    }

    @Test
    public void a_space_key_held_by_somebody_elses_space_is_409() {
        rest.site.host.space("ABS3427");

        assertThat(rest.post(ADDRESS, "{\"number\":\"3427\"}").body()).startsWith("{\"error\":\"SPACE_KEY_TAKEN\"");
    }

    @Test
    public void a_number_that_is_no_municipality_names_the_field() {
        assertThat(rest.post(ADDRESS, "{\"number\":\"9999\"}"))
                .satisfies(reply -> assertThat(reply.status()).isEqualTo(400))
                .satisfies(reply -> assertThat(reply.body()).contains("\"field\":\"number\""));
    }

    @Test
    public void a_space_is_made_in_the_language_asked_for_and_in_bokmal_where_none_is() {
        assertThat(rest.post(ADDRESS, "{\"number\":\"3427\",\"language\":\"nn\"}")
                        .body())
                .contains("\"title\":\"Samlingar\"");
        assertThat(rest.post(ADDRESS, "{\"number\":\"3436\"}").body()).contains("\"title\":\"Samlinger\"");
    }

    @Test
    public void a_language_that_no_space_can_have_names_the_field() {
        for (String language : List.of("en", "se", "")) {
            assertThat(rest.post(ADDRESS, "{\"number\":\"3427\",\"language\":\"" + language + "\"}")
                            .body())
                    .startsWith("{\"error\":\"INVALID\"")
                    .endsWith("\"field\":\"language\"}");
        }
    }

    @Test
    public void an_unknown_programme_is_404() {
        assertThat(rest.post("programmes/no-such/municipalities", "{\"number\":\"3427\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    public void the_number_must_be_there_and_be_a_text() {
        assertThat(rest.post(ADDRESS, "{}").body()).endsWith("\"field\":\"number\"}");
        assertThat(rest.post(ADDRESS, "{\"number\":3427}").body()).endsWith("\"field\":\"number\"}");
    }

    @Test
    public void a_failure_in_the_middle_is_finished_by_the_next_try() {
        rest.site.host.failAfterWrites(5);
        assertThat(rest.post(ADDRESS, "{\"number\":\"3427\"}").status()).isEqualTo(500);
        assertThat(rest.get(ADDRESS).body()).contains("\"spaceKey\":\"ABS3427\",\"state\":\"CREATING\"");

        rest.site.host.recover();

        assertThat(rest.post(ADDRESS, "{\"number\":\"3427\"}").status()).isEqualTo(201);
        assertThat(rest.get(ADDRESS).body()).contains("\"spaceKey\":\"ABS3427\",\"state\":\"READY\"");
    }

    @Test
    public void nobody_outside_ks_gets_further_than_403_whatever_is_sent() {
        rest.as(FakeSite.KARI);

        RestSite.Reply refused = rest.post(ADDRESS, "{\"number\":\"3427\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Dette kan bare medlemmer av KS-gruppa gjøre. Ingenting er endret.");
        assertThat(rest.post(ADDRESS, "{").status()).isEqualTo(403);
        assertThat(rest.post("programmes/no-such/municipalities", "{}").status())
                .isEqualTo(403);
        assertThat(rest.post("programmes/no-such/jobs", "{}").status()).isEqualTo(403);
        assertThat(rest.post("programmes", "{}").status()).isEqualTo(403);
        assertThat(rest.post("programmes/innlandet-2021-2022", "{}").status()).isEqualTo(403);
        assertThat(rest.post("programmes/examples", "{}").status()).isEqualTo(403);
        assertThat(rest.site.host.spaces()).containsOnlyKeys("ABS3420");
    }

    @Test
    public void ks_sees_who_takes_part() {
        assertThat(rest.get(ADDRESS).body())
                .isEqualTo("[{\"number\":\"3420\",\"name\":\"Elverum\",\"spaceKey\":\"ABS3420\",\"state\":\"READY\","
                        + "\"hasSpace\":true,\"language\":\"nb\","
                        + "\"coordinator\":{\"key\":\"kari\",\"name\":\"Kari Koordinator\"},"
                        + "\"standing\":\"REGISTERED\",\"revision\":0,\"space\":\"WHOLE\",\"archived\":false,"
                        + "\"keyElsewhere\":false}]");
        assertThat(rest.get("programmes/no-such/municipalities").status()).isEqualTo(404);
        assertThat(rest.as(FakeSite.OLA).get(ADDRESS).status()).isEqualTo(403);
    }

    @Test
    public void ks_sees_what_would_be_made_and_nothing_is() {
        RestSite.Reply reply = rest.get(ADDRESS + "/3427/preview?coordinator=kari%40example.org");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .startsWith("{\"number\":\"3427\",\"name\":\"Tynset\",\"spaceKey\":\"ABS3427\","
                        + "\"title\":\"ABSOLUTT Tynset\",\"language\":\"nb\",\"proposed\":\"nb\",\"why\":\"Tynset ")
                .contains("\"pages\":[{\"key\":\"hjem\",\"title\":\"ABSOLUTT Tynset\",\"parent\":null},")
                .endsWith(
                        "\"coordinator\":{\"key\":\"kari\",\"name\":\"Kari Koordinator\"},\"problems\":[],\"notes\":[]}");
        assertThat(rest.site.host.spaces()).containsOnlyKeys("ABS3420");
    }

    @Test
    public void the_preview_says_what_stands_in_the_way_and_whom_it_did_not_find() {
        String body = rest.get(ADDRESS + "/3420/preview?coordinator=no-one").body();

        assertThat(body)
                .contains(
                        "\"coordinator\":null,\"problems\":[\"Elverum deltar allerede i ABSOLUTT Innlandet 2021–2022.")
                .contains("\"notes\":[\"Vi f");
        assertThat(rest.as(FakeSite.KARI).get(ADDRESS + "/3427/preview").status())
                .isEqualTo(403);
    }

    @Test
    public void while_the_site_is_read_only_nothing_is_made() {
        rest.site.readOnly = true;

        assertThat(rest.post(ADDRESS, "{\"number\":\"3427\"}"))
                .satisfies(reply -> assertThat(reply.status()).isEqualTo(405))
                .satisfies(reply -> assertThat(reply.body()).startsWith("{\"error\":\"READ_ONLY\""));
    }

    @Test
    public void the_programme_comes_from_the_address() {
        rest.site.programmes.add(Programmes.trondelag());

        assertThat(rest.post("programmes/trondelag-2020-2022/municipalities", "{\"number\":\"3420\"}")
                        .body())
                .contains("\"spaceKey\":\"ABS3420P2\"");
    }
}
