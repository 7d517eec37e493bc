// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.space.SpaceOrder;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Making;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

/** The calls about a job that adds pages. */
public class PagesJobCallsTest {

    private static final String INNLANDET = "innlandet-2021-2022";
    private static final String JOBS = "programmes/" + INNLANDET + "/jobs";

    private final RestSite rest = new RestSite().as(FakeSite.KS);

    @Before
    public void aSpaceIsWholeAndThenTheProgrammeGetsASession() {
        rest.site.programmes.add(Programmes.innlandet());
        new Making(rest.site).makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, "3427", null, null));
        rest.site.host.administrator("ks", "ABS3427");
        rest.site.programmes.add(INNLANDET, Programmes.sessionOf(5, SessionKind.JOINT, null, SessionDate.UNKNOWN));
    }

    @Test
    public void aPreviewSaysHowManyPagesEachSpaceGets() {
        RestSite.Reply reply = rest.post(JOBS + "?preview=true", "{\"pages\":true}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body())
                .isEqualTo(
                        "{\"rows\":[{\"number\":\"3427\",\"name\":\"Tynset\",\"spaceKey\":\"ABS3427\",\"pages\":3,"
                                + "\"problems\":[],\"language\":\"nb\",\"proposed\":\"nb\",\"coordinator\":null,\"notes\":[]}]}");
    }

    @Test
    public void itIsFiledAndReadAsEveryJobAndNotUndone() {
        assertThat(rest.post(JOBS, "{\"pages\":true}"))
                .isEqualTo(new RestSite.Reply(202, "application/json;charset=UTF-8", "{\"job\":1}"));
        assertThat(rest.get("jobs/1").body()).contains("\"kind\":\"PAGES\"", "\"state\":\"QUEUED\"", "\"undoable\":0");
        assertThat(rest.post("jobs/1/stop", "").status()).isEqualTo(200);
        assertThat(rest.post("jobs/1/resume", "").body()).contains("\"state\":\"QUEUED\"");
        assertThat(rest.post("jobs/1/undo", "").body()).contains("Sider som en jobb har lagt til, kan ikke angres.");
    }

    @Test
    public void itIsEitherRowsOrPages() {
        assertThat(invalid("{}")).contains("\"field\":\"rows\"");
        assertThat(invalid("{\"pages\":false}")).contains("\"field\":\"rows\"");
        assertThat(invalid("{\"pages\":\"true\"}")).contains("\"field\":\"pages\"");
        assertThat(invalid("{\"pages\":true,\"rows\":[{\"number\":\"3427\"}]}")).contains("\"field\":\"pages\"");
        assertThat(invalid("{\"pages\":false,\"rows\":[]}")).contains("\"field\":\"rows\"");
    }

    @Test
    public void nobodyButKsOrdersIt() {
        rest.as(FakeSite.KARI);

        assertThat(rest.post(JOBS, "{\"pages\":true}").status()).isEqualTo(403);
        assertThat(rest.post(JOBS + "?preview=true", "{\"pages\":true}").status())
                .isEqualTo(403);
    }

    private String invalid(String body) {
        RestSite.Reply reply = rest.post(JOBS, body);
        assertThat(reply.status()).as(body).isEqualTo(400);
        return reply.body();
    }
}
