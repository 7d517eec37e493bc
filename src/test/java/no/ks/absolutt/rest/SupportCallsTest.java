// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Supporting;
import org.junit.Before;
import org.junit.Test;

/** KS reads requests for support and answers them; nobody else does. */
public class SupportCallsTest {

    private static final String ALL = "programmes/innlandet-2021-2022/support";
    private static final String SAMSPILL = ALL + "/3420/roller.samspill";
    private static final String ANSWER = "{\"answer\":\"Vi ringer.\",\"asked\":1,\"revision\":0}";

    private final RestSite rest = new RestSite();

    @Before
    public void elverumAsks() {
        Supporting.ask(rest.site, rest.site.elverum().id(), "roller.samspill", "Hvem kan hjelpe?");
    }

    @Test
    public void aStaleAnswerIsRefusedWithWhatItIsNow() {
        assertThat(rest.as(FakeSite.KS).send("PUT", SAMSPILL, ANSWER).status()).isEqualTo(200);

        RestSite.Reply stale = rest.as(FakeSite.KS).send("PUT", SAMSPILL, ANSWER.replace("ringer", "kommer"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body())
                .contains("\"error\":\"CONFLICT\"", "\"current\":{\"number\":\"3420\"", "\"answer\":\"Vi ringer.\"");
    }

    @Test
    public void badInputNamesItsField() {
        for (String body : new String[] {
            "{\"answer\":\" \",\"asked\":1,\"revision\":0}",
            "{\"answer\":\"To\\nlinjer\",\"asked\":1,\"revision\":0}",
            "{\"answer\":\"Gjelder 01859030188\",\"asked\":1,\"revision\":0}",
            "{\"asked\":1,\"revision\":0}"
        }) {
            RestSite.Reply reply = rest.as(FakeSite.KS).send("PUT", SAMSPILL, body);
            assertThat(reply.status()).as(body).isEqualTo(400);
            assertThat(reply.body()).contains("\"field\":\"answer\"").doesNotContain("01859030188");
        }
        assertThat(rest.as(FakeSite.KS)
                        .send("PUT", SAMSPILL, "{\"answer\":\"Ja\",\"asked\":1,\"revision\":0,\"x\":1}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    public void itIsForKsAlone() {
        assertThat(rest.as(FakeSite.KARI).get(ALL).status()).isEqualTo(403);
        assertThat(rest.as(FakeSite.KARI).send("PUT", SAMSPILL, ANSWER).status())
                .isEqualTo(403);
        assertThat(rest.as(FakeSite.KS).get("programmes/finnes-ikke/support").status())
                .isEqualTo(404);
        assertThat(rest.as(FakeSite.KS)
                        .send("PUT", ALL + "/3420/finnes.ikke", ANSWER)
                        .status())
                .isEqualTo(404);
    }
}
