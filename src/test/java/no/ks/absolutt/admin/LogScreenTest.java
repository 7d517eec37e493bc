// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.IntStream;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class LogScreenTest {

    private static final String INNLANDET = "innlandet-2021-2022";

    private final Screens screens = new Screens();

    @Test
    public void an_empty_log_says_what_will_come() {
        assertThat(screens.log(FakeSite.KS))
                .contains("<h3 id=\"absolutt-empty-title\">Ingenting i loggen ennå</h3>")
                .doesNotContain("log/export", "ks.log.");
    }

    @Test
    public void the_acts_stand_in_plain_words_with_day_and_programme() {
        screens.site.programmes.add(Programmes.innlandet());
        did(Deed.of(ActKind.SESSION_MOVED, INNLANDET, "Samling 2").with("date", "2021-04-27", "2021-05-04"));
        did(Deed.of(ActKind.JOB_ENDED, INNLANDET, "Jobb 7").with("state", "PLANNED", "RUNNING"));

        assertThat(screens.log(FakeSite.KS))
                .contains("<p data-count>2 hendelser</p>")
                .contains("Kåre i KS flyttet Samling 2 fra 27. april 2021 til 4. mai 2021</p>")
                .contains("fra planlagt til pågår</li>")
                .contains("<time datetime=\"2021-04-12T08:30:00Z\">12. april 2021 kl. 10.30</time>")
                .contains("<span class=\"absolutt-log-programme\">ABSOLUTT Innlandet 2021–2022</span>")
                .contains("href=\"/confluence/rest/absolutt/1.0/log/export?\"");
    }

    @Test
    public void what_was_asked_for_stays_in_the_form_and_in_the_addresses() {
        screens.site.programmes.add(Programmes.innlandet());
        IntStream.range(0, 60).forEach(n -> did(Deed.of(ActKind.JOB_ENDED, INNLANDET, "Jobb " + n)));

        String html = screens.log(
                FakeSite.KS, "programme", INNLANDET, "q", "Jobb &", "kind", "JOB_ENDED", "from", "2021-04-01");

        assertThat(html)
                .contains("<input type=\"hidden\" name=\"programme\" value=\"innlandet-2021-2022\">")
                .contains("<option value=\"JOB_ENDED\" selected>Jobb ferdig</option>")
                .contains("value=\"Jobb &amp;\"")
                .contains("name=\"from\" value=\"2021-04-01\"")
                .contains("<h3 id=\"absolutt-empty-title\">Ingen hendelser passer</h3>");
        assertThat(screens.log(FakeSite.KS, "programme", INNLANDET, "q", "jobb"))
                .contains("<p data-count>De 50 nyeste hendelsene</p>")
                .contains("log/export?programme=innlandet-2021-2022&amp;q=jobb\"")
                .contains("absolutt?view=log&amp;programme=innlandet-2021-2022&amp;q=jobb&amp;before=11\" data-older>")
                .doesNotContain("Vis de nyeste");
        assertThat(screens.log(FakeSite.KS, "before", "11"))
                .contains("<p data-count>10 eldre hendelser</p>")
                .contains("absolutt?view=log\">Vis de nyeste</a>")
                .doesNotContain("data-older");
    }

    @Test
    public void a_day_that_is_none_is_said_and_the_form_stays() {
        assertThat(screens.log(FakeSite.KS, "from", "i dag"))
                .contains("role=\"alert\"><p>Skriv dagen som åååå-mm-dd")
                .contains("name=\"from\" value=\"i dag\"");
    }

    @Test
    public void it_is_in_english_for_a_viewer_who_reads_english_and_escaped() {
        did(Deed.of(ActKind.PROGRAMME_CREATED, INNLANDET, "<b onclick=\"x\">P</b>"));

        assertThat(screens.log(new Viewer("ks", true)))
                .contains("<h2>Log</h2>", "<p data-count>1 event</p>", "12 April 2021 at 10:30")
                .doesNotContain("<b ");
    }

    @Test
    public void the_log_of_all_has_a_choice_of_programmes_and_none_is_all() {
        screens.site.programmes.add(Programmes.innlandet());
        did(Deed.of(ActKind.SETTINGS_CHANGED, null, "KS-gruppa"));

        assertThat(screens.log(FakeSite.KS, "programme", "", "q", ""))
                .contains("<option value=\"innlandet-2021-2022\">ABSOLUTT Innlandet 2021–2022</option>")
                .contains("endret innstillingen KS-gruppa")
                .contains("aria-current=\"page\">Logg</a>");
        assertThat(screens.log(FakeSite.KS, "programme", INNLANDET))
                .contains("Ingenting i loggen ennå")
                .contains("<h1>ABSOLUTT Innlandet 2021–2022</h1>");
        assertThatThrownBy(() -> screens.log(FakeSite.KS, "programme", "no-such"))
                .hasMessage("NOT_FOUND");
    }

    @Test
    public void others_are_refused() {
        for (Viewer viewer : new Viewer[] {FakeSite.KARI, FakeSite.OLA, FakeSite.UKJENT, FakeSite.ADMIN}) {
            assertThatThrownBy(() -> screens.log(viewer)).hasMessage("FORBIDDEN");
        }
    }

    private void did(Deed deed) {
        int number = screens.site.acts.newest(null, 1000).size();
        screens.site.acts.add(new Act(0, Instant.parse("2021-04-12T08:30:00Z"), "ks", deed), "act:" + number);
    }
}
