// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class KsScreensTest {

    private static final String INNLANDET = "innlandet-2021-2022";

    private final Screens screens = new Screens();

    @Test
    public void without_programmes_the_start_says_how_to_get_the_first_ones() {
        String html = screens.start(FakeSite.KS);

        assertThat(html)
                .contains("<h2 id=\"absolutt-empty-title\">Ingen programmer ennå</h2>")
                .contains("data-load-examples")
                .contains("data-rest=\"/confluence/rest/absolutt/1.0\"")
                .doesNotContain("<table");
    }

    @Test
    public void the_start_lists_the_programmes_with_state_and_how_many_take_part() {
        screens.site.elverum();
        takesPart("34", "ABSF34", Participation.State.READY, "kari");

        assertThat(screens.start(FakeSite.KS))
                .contains("<a href=\"/confluence/plugins/servlet/absolutt?programme=innlandet-2021-2022\">ABSOLUTT"
                        + " Innlandet 2021–2022</a>")
                .contains("data-state=\"RUNNING\">Pågår</span>")
                .contains("<td>Innlandet</td>", "2021–2022</td>")
                .contains("1 kommune og 1 fylkeskommune deltar</td>")
                .contains("<p data-list-count>1 program</p>")
                .doesNotContain("data-load-examples");
    }

    @Test
    public void a_programme_shows_space_and_coordinator_of_each() {
        screens.site.elverum();

        assertThat(screens.programme(FakeSite.KS, INNLANDET))
                .contains("<p data-list-count>1 kommune deltar</p>")
                .contains("data-value=\"Elverum\">Elverum <span class=\"absolutt-number\">3420</span></th>")
                .contains("<a href=\"/confluence/display/ABS3420\">ABS3420</a>")
                .contains("data-value=\"Kari Koordinator\">Kari Koordinator</td>")
                .contains("data-standing=\"REGISTERED\">Påmeldt</span>")
                .contains("view=new\">Lag arbeidsrom</a>");
    }

    @Test
    public void one_that_is_not_whole_can_be_finished_and_one_without_coordinator_says_so() {
        screens.site.elverum();
        screens.site.host.space("ABS3427");
        takesPart("3427", "ABS3427", Participation.State.CREATING, null);

        assertThat(screens.programme(FakeSite.KS, INNLANDET))
                .contains("data-space=\"CREATING\">Lages</span>")
                .contains("data-make=\"3427\"")
                .contains("aria-label=\"Gjør ferdig Tynset\"")
                .contains("Mangler koordinator</span>")
                .doesNotContain("/display/ABS3427");
    }

    @Test
    public void a_space_that_the_host_has_lost_is_no_link() {
        screens.site.elverum();
        screens.site.host.remove("ABS3420");

        assertThat(screens.programme(FakeSite.KS, INNLANDET))
                .contains("Uten rom")
                .doesNotContain("/display/");
    }

    @Test
    public void while_the_site_is_read_only_there_is_nothing_to_press() {
        screens.site.elverum();
        screens.site.readOnly = true;

        assertThat(screens.programme(FakeSite.KS, INNLANDET))
                .contains("Confluence kan bare leses akkurat nå.")
                .doesNotContain("<button")
                .doesNotContain("view=new");
        assertThat(screens.newSpace(FakeSite.KS, INNLANDET)).doesNotContain("<form");
    }

    @Test
    public void the_screen_that_makes_a_space_has_a_combobox_two_languages_and_a_coordinator() {
        screens.site.programmes.add(Programmes.innlandet());

        assertThat(screens.newSpace(FakeSite.KS, INNLANDET))
                .contains("role=\"combobox\"")
                .contains("role=\"listbox\"")
                .contains("value=\"nb\" checked> Bokmål")
                .contains("value=\"nn\"> Nynorsk")
                .contains("Vi lagrer ikke adressen.");
    }

    @Test
    public void the_screens_are_in_english_for_a_viewer_who_reads_english() {
        screens.site.elverum();
        Viewer english = new Viewer("ks", true);

        assertThat(screens.start(english)).contains(">Running</span>");
        assertThat(screens.programme(english, INNLANDET)).contains("Taking part: 1 municipality");
        assertThat(screens.newSpace(english, INNLANDET)).contains("Make a space</h2>");
    }

    @Test
    public void what_somebody_wrote_is_escaped() {
        screens.site.elverum();
        screens.site.people.user("kari", "<b onclick=\"x\">Kari</b>");

        assertThat(screens.programme(FakeSite.KS, INNLANDET)).doesNotContain("<b ");
    }

    @Test
    public void others_are_refused_before_anything_is_looked_up() {
        for (Viewer viewer : new Viewer[] {FakeSite.KARI, FakeSite.UKJENT, FakeSite.ADMIN}) {
            assertThatThrownBy(() -> screens.start(viewer)).hasMessage("FORBIDDEN");
            assertThatThrownBy(() -> screens.programme(viewer, "no-such")).hasMessage("FORBIDDEN");
            assertThatThrownBy(() -> screens.newSpace(viewer, "no-such")).hasMessage("FORBIDDEN");
        }
        assertThatThrownBy(() -> screens.programme(FakeSite.KS, "no-such"))
                .isInstanceOf(Refusal.class)
                .hasMessage("NOT_FOUND");
    }

    private void takesPart(String number, String spaceKey, Participation.State state, String coordinator) {
        screens.site.participations.add(new Participation(
                0,
                INNLANDET,
                number,
                spaceKey,
                screens.site.host.idOf(spaceKey).orElse(0),
                state,
                Language.BOKMAL,
                coordinator,
                Instant.EPOCH));
    }
}
