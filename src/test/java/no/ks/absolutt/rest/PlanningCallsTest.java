// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class PlanningCallsTest {

    private static final String INNLANDET = "programmes/innlandet-2021-2022";
    private static final String PLAN = INNLANDET + "/plan";
    private static final String SESSIONS = INNLANDET + "/sessions";
    private static final String THIRD = "\"kind\":\"JOINT\",\"no\":3,\"theme\":\"framtid\"";

    private final RestSite rest = new RestSite();

    @Before
    public void elverumTakesPart() {
        rest.site.elverum();
        rest.as(FakeSite.KS);
    }

    @Test
    public void bad_input_names_its_field() {
        assertField(rest.post("programmes", "{\"start\":\"PLAN\"}"), "name");
        assertField(rest.post("programmes", "{\"name\":\"Ny\"}"), "start");
        assertField(rest.post("programmes", "{\"name\":\"Ny\",\"start\":\"OTHER\"}"), "start");
        assertField(rest.post("programmes", "{\"name\":\"Ny\",\"start\":\"PLAN\",\"why\":1}"), "why");
        assertField(rest.put(PLAN + "/details", "{\"name\":\"Ny\"}"), "revision");
        assertField(rest.put(PLAN + "/details", "{\"revision\":1,\"state\":\"OVER\"}"), "state");
        assertField(rest.put(PLAN + "/dates", "{\"revision\":1,\"premeetingTo\":\"2021-02-30\"}"), "premeetingTo");
        assertField(rest.put(PLAN + "/texts", "{\"revision\":1,\"aim\":\"x\"}"), "aim");
        assertField(rest.put(PLAN + "/themes/roller", "{\"revision\":1}"), "title");
        assertField(
                rest.put(PLAN + "/milestones/for.pamelding", "{\"revision\":1,\"owners\":[\"ORDFORER\"]}"), "dueRule");
        assertField(rest.post(SESSIONS, "{\"no\":7}"), "kind");
        assertField(rest.post(SESSIONS, "{\"kind\":\"JOINT\",\"no\":-1}"), "no");
        assertField(rest.put(SESSIONS + "/2/texts", "{\"agenda\":[]}"), "revision");
        assertField(rest.put(SESSIONS + "/2/texts", "{\"revision\":0,\"agenda\":[{\"begins\":\"25:00\"}]}"), "begins");
    }

    @Test
    public void nobody_outside_ks_gets_further_than_403_whatever_is_sent() {
        rest.as(FakeSite.KARI);

        for (String path :
                new String[] {PLAN + "/details", PLAN + "/dates?preview=true", SESSIONS + "/3", SESSIONS + "/3/texts"
                }) {
            assertThat(rest.put(path, "{").status()).as(path).isEqualTo(403);
        }
        assertThat(rest.post("programmes", "{").status()).isEqualTo(403);
        assertThat(rest.post("programmes/no-such/sessions", "{").status()).isEqualTo(403);
        assertThat(rest.send("DELETE", SESSIONS + "/3?revision=1", "").status()).isEqualTo(403);
        assertThat(rest.get(PLAN).status()).isEqualTo(403);
        assertThat(rest.get("programmes/no-such/plan").status()).isEqualTo(403);
        assertThat(rest.get(SESSIONS + "/3/texts").status()).isEqualTo(403);
    }

    @Test
    public void what_is_not_there_is_404() {
        assertThat(rest.get("programmes/no-such/plan").status()).isEqualTo(404);
        assertThat(rest.put(PLAN + "/themes/no-such", "{\"revision\":1,\"title\":{\"nb\":\"x\"}}")
                        .status())
                .isEqualTo(404);
        assertThat(rest.put(SESSIONS + "/999", "{\"revision\":1," + THIRD + "}").status())
                .isEqualTo(404);
        assertThat(rest.put(SESSIONS + "/three", "{\"revision\":1," + THIRD + "}")
                        .status())
                .isEqualTo(404);
        assertThat(rest.send("DELETE", SESSIONS + "/3", "").status()).isEqualTo(404);
    }

    @Test
    public void the_second_of_two_gets_409_with_what_it_is_now() {
        rest.put(SESSIONS + "/3", "{\"revision\":1," + THIRD + ",\"from\":\"2021-10-05\"}");
        rest.put(PLAN + "/details", "{\"revision\":1,\"name\":\"Nytt navn\"}");

        assertThat(rest.put(SESSIONS + "/3", "{\"revision\":1," + THIRD + "}").body())
                .startsWith("{\"error\":\"CONFLICT\"")
                .contains("\"current\":{\"id\":3,\"no\":3", "\"from\":\"2021-10-05\"", "\"first\":\"2021-09-28\"");
        assertThat(rest.put(PLAN + "/details", "{\"revision\":1,\"name\":\"Mitt navn\"}")
                        .body())
                .startsWith("{\"error\":\"CONFLICT\"")
                .contains("\"name\":\"Nytt navn\"", "\"revision\":2");
    }

    @Test
    public void while_the_site_is_read_only_a_preview_answers_and_nothing_is_changed() {
        rest.site.readOnly = true;

        assertThat(rest.put(SESSIONS + "/3?preview=true", "{" + THIRD + "}").status())
                .isEqualTo(200);
        assertThat(rest.put(SESSIONS + "/3", "{\"revision\":1," + THIRD + "}").status())
                .isEqualTo(405);
        assertThat(rest.post("programmes", "{\"name\":\"Ny\",\"start\":\"PLAN\"}")
                        .status())
                .isEqualTo(405);
        assertThat(rest.put(SESSIONS + "/3/texts", "{\"revision\":0}").status()).isEqualTo(405);
    }

    @Test
    public void a_preview_that_is_neither_asked_for_nor_not_is_refused_and_changes_nothing() {
        assertField(rest.put(SESSIONS + "/3?preview=yes", "{\"revision\":1," + THIRD + "}"), "preview");
        assertField(rest.post(SESSIONS + "?preview=", "{" + THIRD + "}"), "preview");
        assertField(rest.put(PLAN + "/details?preview=TRUE", "{\"revision\":1,\"name\":\"Nytt navn\"}"), "preview");
        assertField(
                rest.post("programmes/innlandet-2021-2022/jobs?preview=1", "{\"rows\":[{\"number\":\"3427\"}]}"),
                "preview");

        assertThat(rest.get(PLAN).body()).doesNotContain("Nytt navn");
        assertThat(rest.get("programmes/innlandet-2021-2022/jobs").body()).isEqualTo("[]");
        assertThat(rest.put(PLAN + "/details?preview=false", "{\"revision\":1,\"name\":\"Nytt navn\"}")
                        .body())
                .contains("Nytt navn");
    }

    private static void assertField(RestSite.Reply reply, String field) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        assertThat(reply.body()).contains("\"field\":\"" + field + "\"");
    }
}
