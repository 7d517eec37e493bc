// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

public class LogCallsTest {

    private static final String INNLANDET = "innlandet-2021-2022";

    private final RestSite rest = new RestSite();

    @Before
    public void aSessionWasMovedAndTheGroupNamed() {
        rest.site.programmes.add(Programmes.innlandet());
        did(
                "2021-04-12T08:30:00Z",
                "ks",
                Deed.of(ActKind.SESSION_MOVED, INNLANDET, "Samling 2").with("date", "2021-04-27", "2021-05-04"));
        did(
                "2021-04-12T08:31:00Z",
                "gone",
                Deed.of(ActKind.SETTINGS_CHANGED, null, "KS-gruppa").with("ksGroup", "gammel", "ks-absolutt"));
        rest.as(FakeSite.KS);
    }

    @Test
    public void ks_reads_who_did_what() {
        assertThat(rest.get("log?programme=" + INNLANDET).body())
                .isEqualTo("{\"acts\":[{\"id\":1,\"at\":\"2021-04-12T08:30:00Z\","
                        + "\"by\":{\"key\":\"ks\",\"name\":\"Kåre i KS\"},\"kind\":\"SESSION_MOVED\","
                        + "\"programme\":\"innlandet-2021-2022\",\"subject\":\"Samling 2\","
                        + "\"sentence\":\"Kåre i KS flyttet Samling 2 fra 27. april 2021 til 4. mai 2021\",\"details\":[],"
                        + "\"changes\":[{\"field\":\"date\",\"from\":\"2021-04-27\",\"to\":\"2021-05-04\"}]}],"
                        + "\"before\":null}");
    }

    @Test
    public void the_newest_come_first_and_one_who_is_gone_is_a_former_user() {
        assertThat(rest.get("log").body())
                .startsWith("{\"acts\":[{\"id\":2,")
                .contains(
                        "\"name\":\"Tidligere bruker\"",
                        "Tidligere bruker endret KS-gruppa fra gammel til ks-absolutt");
        assertThat(rest.get("log?before=2").body()).startsWith("{\"acts\":[{\"id\":1,");
    }

    @Test
    public void what_is_asked_for_wrongly_is_400_with_the_field() {
        assertThat(rest.get("log?kind=x"))
                .satisfies(reply -> assertThat(reply.status()).isEqualTo(400));
        assertThat(rest.get("log?kind=x").body()).endsWith("\"field\":\"kind\"}");
        assertThat(rest.get("log?before=-1").body()).endsWith("\"field\":\"before\"}");
        assertThat(rest.get("log?before=99999999999").body()).endsWith("\"field\":\"before\"}");
        assertThat(rest.get("log/export?to=i%20dag").body()).endsWith("\"field\":\"to\"}");
    }

    @Test
    public void the_export_is_a_table_in_norwegian_time() {
        RestSite.Reply reply = rest.get("log/export?programme=" + INNLANDET);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.type()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(reply.body())
                .isEqualTo("\uFEFFTidspunkt;Hvem;Hva slags;Program;Hva;Hendelse;Endringer\r\n"
                        + "2021-04-12 10:30:00;Kåre i KS;Samling flyttet;ABSOLUTT Innlandet 2021–2022;Samling 2;"
                        + "Kåre i KS flyttet Samling 2 fra 27. april 2021 til 4. mai 2021;\r\n");
    }

    @Test
    public void a_formula_in_a_name_is_text_in_the_export() {
        did("2021-04-12T08:32:00Z", "ks", Deed.of(ActKind.PROGRAMME_CREATED, "p", "=1+1"));
        rest.site.people.user("ks", "=cmd|' /C calc'!A0");

        assertThat(rest.get("log/export").body())
                .contains("\r\n2021-04-12 10:32:00;'=cmd|' /C calc'!A0;Program opprettet;p;'=1+1;'=cmd|");
    }

    @Test
    public void others_learn_nothing() {
        for (Viewer viewer : new Viewer[] {FakeSite.OLA, FakeSite.KARI, FakeSite.ADMIN, FakeSite.UKJENT}) {
            for (String call : new String[] {"log", "log?kind=x", "log/export", "log/export?programme=no-such"}) {
                assertThat(rest.as(viewer).get(call).status()).isEqualTo(403);
                assertThat(rest.get(call).body()).doesNotContain("Samling", "gammel");
            }
        }
        assertThat(rest.as(Viewer.NOBODY).get("log").status()).isEqualTo(401);
        assertThat(rest.get("log/export").status()).isEqualTo(401);
    }

    private void did(String at, String by, Deed deed) {
        rest.site.acts.add(new Act(0, Instant.parse(at), by, deed), at);
    }
}
