// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

/** What stands round every one of KS's screens, and how each is found. */
public class KsFrameTest {

    private static final String INNLANDET = "innlandet-2021-2022";

    private final Screens screens = new Screens();

    @Before
    public void aProgramme() {
        screens.site.programmes.add(Programmes.innlandet());
    }

    @Test
    public void a_programmes_screens_have_its_name_its_state_and_the_way_back() {
        assertThat(screens.programme(FakeSite.KS, INNLANDET))
                .contains("<title>Deltakere – ABSOLUTT Innlandet 2021–2022</title>")
                .contains("<li><a href=\"/confluence/plugins/servlet/absolutt\">Programmer</a></li>")
                .contains("<h1>ABSOLUTT Innlandet 2021–2022</h1>")
                .contains("data-state=\"RUNNING\">Pågår</span>");
    }

    @Test
    public void only_the_tabs_that_have_a_screen_show_and_where_one_is_is_said() {
        assertThat(screens.programme(FakeSite.KS, INNLANDET))
                .contains("?programme=innlandet-2021-2022&amp;view=participants\" aria-current=\"page\">Deltakere</a>")
                .doesNotContain(">Jobber</a>");

        screens.with(Tab.JOBS, "jobs");

        assertThat(screens.programme(FakeSite.KS, INNLANDET))
                .contains("?programme=innlandet-2021-2022&amp;view=jobs\">Jobber</a>");
    }

    @Test
    public void a_screen_under_a_tab_marks_it_without_being_it() {
        assertThat(screens.newSpace(FakeSite.KS, INNLANDET))
                .contains("view=participants\" aria-current=\"true\">Deltakere</a>");
    }

    @Test
    public void the_sites_own_screens_have_their_own_tabs() {
        screens.with(Tab.REGISTER, "register").with(Tab.JOBS, "jobs");

        assertThat(screens.start(FakeSite.KS))
                .contains("<a href=\"/confluence/plugins/servlet/absolutt\" aria-current=\"page\">Programmer</a>")
                .contains("<a href=\"/confluence/plugins/servlet/absolutt?view=register\">Kommuneregister</a>")
                .doesNotContain(">Jobber</a>");
    }

    @Test
    public void the_start_leads_to_new_programmes() {
        assertThat(screens.start(FakeSite.KS)).contains("view=new-programme\">Nytt program</a>");
    }

    @Test
    public void a_view_that_there_is_not_is_unknown_to_ks_and_refused_to_others() {
        Map<String, String> nowhere = Map.of("programme", INNLANDET, "view", "nowhere");

        assertThatThrownBy(() -> screens.at(FakeSite.KS, nowhere)).hasMessage("NOT_FOUND");
        for (Viewer viewer : new Viewer[] {FakeSite.KARI, FakeSite.ADMIN}) {
            assertThatThrownBy(() -> screens.at(viewer, nowhere)).hasMessage("FORBIDDEN");
        }
    }
}
