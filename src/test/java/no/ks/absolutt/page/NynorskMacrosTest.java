// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.progress.Status;
import org.junit.Test;

/** A space in nynorsk is nynorsk in its macros too, and in what they say when they are set up wrong. */
public class NynorskMacrosTest {

    private final PageWithMacros page = new PageWithMacros().inNynorsk();

    @Test
    public void theTrackerSpeaksNynorsk() {
        String html = page.changed("roller.kartlegging", Status.DONE).progress();
        assertThat(html)
                .contains("lang=\"nn\"", "Ikkje starta", "5. mars 2021", "30 dagar etter samling 1")
                .contains("Støtte til koordinator og folkevalde", "Lagrar …")
                .doesNotContain("Ikke startet", "dager", "folkevalgte");
    }

    @Test
    public void theSessionsSpeakNynorsk() {
        assertThat(page.sessions())
                .contains("Samlingar i Liten 2021", "Halden", "(om 15 dagar)", "hausten 2021", "ikkje fastsett")
                .doesNotContain("høsten", "ikke", "Samlinger");
    }

    @Test
    public void aMacroSetUpWrongSaysSoInNynorsk() {
        assertThat(page.progress("view", "alt")).contains("Makroen er sett opp med view = «alt», og det finst ikkje.");
        assertThat(page.session("number", "9")).contains("Programmet har inga samling med nummer «9».");
    }

    @Test
    public void whoMayNotSeeTheSpaceIsToldAsEverywhereElse() {
        assertThat(page.readBy(PageWithMacros.STRANGER).progress())
                .isEqualTo(new PageWithMacros().inSpace("DS").progress());
    }

    @Test
    public void aReaderInEnglishGetsEnglish() {
        assertThat(page.readBy(new Viewer("kari-key", true)).progress("view", "wrong"))
                .contains("The macro is set up with");
    }
}
