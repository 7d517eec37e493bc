// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

/** What KS notes about the register. */
public class RegisterCallsTest {

    private static final String TYNSET = "register/3427";

    private final RestSite rest = new RestSite();

    @Before
    public void ksAsks() {
        rest.as(FakeSite.KS);
    }

    @Test
    public void a_note_stands_with_the_entry_and_its_name_is_found() {
        RestSite.Reply reply = rest.put(
                TYNSET, "{\"name\":\" Tønset \",\"validTo\":\"2027-12-31\",\"continuesAs\":\"3420\",\"revision\":0}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo("{\"number\":\"3427\",\"name\":\"Tynset\",\"officialName\":\"Tynset\","
                        + "\"county\":\"Innlandet\",\"languageForm\":\"NEUTRAL\",\"note\":{\"name\":\"Tønset\","
                        + "\"validTo\":\"2027-12-31\",\"continuesAs\":\"3420\",\"revision\":1}}");
        assertThat(rest.get("register?q=t%C3%B8nset").body())
                .isEqualTo("{\"total\":1,\"municipalities\":[" + reply.body() + "]}");
    }

    @Test
    public void what_is_left_out_stays_and_null_clears() {
        rest.put(TYNSET, "{\"name\":\"Tønset\",\"validTo\":\"2027-12-31\",\"revision\":0}");

        assertThat(rest.put(TYNSET, "{\"validTo\":null,\"revision\":1}").body())
                .endsWith("\"note\":{\"name\":\"Tønset\",\"validTo\":null,\"continuesAs\":null,\"revision\":2}}");
        assertThat(rest.put(TYNSET, "{\"name\":\"  \",\"revision\":2}").body())
                .endsWith("\"note\":{\"name\":null,\"validTo\":null,\"continuesAs\":null,\"revision\":3}}");
    }

    @Test
    public void what_changes_nothing_keeps_its_revision_and_is_no_act() {
        rest.put(TYNSET, "{\"name\":\"Tønset\",\"revision\":0}");

        assertThat(rest.put(TYNSET, "{\"name\":\"Tønset\",\"revision\":1}").body())
                .contains("\"revision\":1");
        assertThat(rest.site.acts.newest(null, 10)).hasSize(1);
    }

    @Test
    public void a_note_is_an_act_in_the_log() {
        rest.put(TYNSET, "{\"name\":\"Tønset\",\"continuesAs\":\"3420\",\"revision\":0}");

        assertThat(rest.site.acts.newest(null, 10)).singleElement().satisfies(act -> {
            assertThat(act.by()).isEqualTo("ks");
            assertThat(act.deed().kind()).isEqualTo(ActKind.REGISTER_NOTED);
            assertThat(act.deed().subject()).isEqualTo("3427 Tynset");
            assertThat(act.deed().differences())
                    .containsExactly(
                            new Difference("knownAs", null, "Tønset"), new Difference("continuesAs", null, "3420"));
        });
    }

    @Test
    public void a_stale_change_gets_the_entry_as_it_is() {
        rest.put(TYNSET, "{\"name\":\"Tønset\",\"revision\":0}");

        RestSite.Reply stale = rest.put(TYNSET, "{\"name\":\"Tynseth\",\"revision\":0}");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body())
                .startsWith("{\"error\":\"CONFLICT\"")
                .contains("\"current\":{\"number\":\"3427\"")
                .contains("\"note\":{\"name\":\"Tønset\"");
    }

    @Test
    public void what_cannot_be_noted_names_the_field() {
        assertField("name", "{\"name\":\"" + "x".repeat(101) + "\",\"revision\":0}");
        assertField("name", "{\"name\":\"01819000049\",\"revision\":0}");
        assertField("name", "{\"name\":7,\"revision\":0}");
        assertField("validTo", "{\"validTo\":\"31.12.2027\",\"revision\":0}");
        assertField("validTo", "{\"validTo\":\"1800-01-01\",\"revision\":0}");
        assertField("continuesAs", "{\"continuesAs\":\"9999\",\"revision\":0}");
        assertField("continuesAs", "{\"continuesAs\":\"3427\",\"revision\":0}");
        assertField("revision", "{\"name\":\"Tønset\"}");
        assertField("number", "{\"number\":\"3420\",\"revision\":0}");
        assertThat(rest.site.registerNotes.all()).isEmpty();
    }

    @Test
    public void a_number_never_leads_back_to_itself() {
        rest.put("register/3420", "{\"continuesAs\":\"3427\",\"revision\":0}");

        assertField("continuesAs", "{\"continuesAs\":\"3420\",\"revision\":0}");
    }

    @Test
    public void only_ks_notes_and_only_what_is_in_the_register() {
        assertThat(rest.put("register/9999", "{\"revision\":0}").status()).isEqualTo(404);
        assertThat(rest.as(FakeSite.KARI).put(TYNSET, "{").status()).isEqualTo(403);
        rest.site.readOnly = true;
        assertThat(rest.as(FakeSite.KS)
                        .put(TYNSET, "{\"name\":\"x\",\"revision\":0}")
                        .status())
                .isEqualTo(405);
    }

    private void assertField(String field, String body) {
        RestSite.Reply reply = rest.put(TYNSET, body);
        assertThat(reply.status()).as(body).isEqualTo(400);
        assertThat(reply.body())
                .as(body)
                .endsWith("\"field\":\"" + field + "\"}")
                .doesNotContain("01819000049");
    }
}
