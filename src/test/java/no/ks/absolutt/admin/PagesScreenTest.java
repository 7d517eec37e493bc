// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.space.SpaceOrder;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Making;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

/** What KS sees of spaces that lack pages. */
public class PagesScreenTest {

    private static final String INNLANDET = "innlandet-2021-2022";

    private final Screens screens = new Screens().withJob();
    private final FakeSite site = screens.site;

    @Before
    public void aSpaceIsWholeAndThenTheProgrammeGetsASession() {
        site.programmes.add(Programmes.innlandet());
        new Making(site).makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, "3427", null, null));
        site.host.administrator("ks", "ABS3427");
        site.programmes.add(INNLANDET, Programmes.sessionOf(5, SessionKind.JOINT, null, SessionDate.UNKNOWN));
    }

    @Test
    public void theSessionsScreenSaysHowManySpacesLackPagesAndLeadsOn() {
        assertThat(screen("sessions"))
                .contains("1 arbeidsrom mangler sider for nye samlinger.")
                .contains("view=job&amp;pages=true\">Legg til sidene</a>");
    }

    @Test
    public void theJobIsSeenRowByRowBeforeItStarts() {
        assertThat(pages())
                .contains("3 sider legges til i 1 arbeidsrom.")
                .contains("data-start")
                .contains("<th scope=\"row\">Tynset</th>", "<td>ABS3427</td>", "<td>3</td>")
                .contains("data-value=\"fine\"");
    }

    @Test
    public void aSpaceThatIsLeftOutSaysWhyAndAloneStartsNothing() {
        site.host.archive("ABS3427");

        assertThat(pages())
                .contains("Ingen sider kan legges til.")
                .contains(">Utelatt</span>", "Arbeidsrommet er arkivert og får ingen nye sider.")
                .doesNotContain("data-start");
        assertThat(screen("sessions")).doesNotContain("mangler sider");
    }

    @Test
    public void inReadOnlyModeItIsSeenAndNotStarted() {
        site.readOnly = true;

        assertThat(pages()).contains("3 sider legges til").doesNotContain("data-start");
    }

    @Test
    public void withoutASpaceThatLacksAnythingItSaysSo() {
        site.host.remove("ABS3427");
        site.participations.remove(
                site.participations.of(INNLANDET, "3427").orElseThrow().id());

        assertThat(pages()).contains("Ingen arbeidsrom mangler sider.").doesNotContain("data-start", "<table");
    }

    @Test
    public void theJobSaysOfARowThatItsPagesAreAdded() {
        int job = screens.jobs.start().pages(FakeSite.KS, INNLANDET).head().id();

        assertThat(screens.at(FakeSite.KS, Map.of("programme", INNLANDET, "view", "job", "id", String.valueOf(job))))
                .contains("<li data-word=\"row-DONE\">Lagt til</li>", "har fått sidene.")
                .doesNotContain(">Laget<", "som lages nå");
    }

    private String screen(String view) {
        return screens.at(FakeSite.KS, Map.of("programme", INNLANDET, "view", view));
    }

    private String pages() {
        return screens.at(FakeSite.KS, Map.of("programme", INNLANDET, "view", "job", "pages", "true"));
    }
}
