// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.progress.AnswerSupport.Reply;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Supporting;
import org.junit.Before;
import org.junit.Test;

/** KS sees who needs support with what, and what it has answered. */
public class SupportScreenTest {

    private static final String INNLANDET = "innlandet-2021-2022";

    private final Screens screens = new Screens();
    private int elverum;

    @Before
    public void elverumTakesPart() {
        elverum = screens.site.elverum().id();
    }

    @Test
    public void whereNobodyAsksItSaysSo() {
        assertThat(support(FakeSite.KS))
                .contains("Ingen kommuner ber om støtte nå.")
                .doesNotContain("<table", "<dialog");
    }

    @Test
    public void aRequestIsShownWithItsQuestionAndTheDayItWasAsked() {
        Supporting.ask(screens.site, elverum, "roller.samspill", "Hvordan gjør <andre> det?");

        assertThat(support(FakeSite.KS))
                .contains("Ett spørsmål, 1 uten svar", "Elverum", "Hvordan gjør &lt;andre&gt; det?", "12. april 2021")
                .contains("data-asked=\"1\"", "data-revision=\"0\"", "aria-label=\"Svar Elverum: ");
    }

    @Test
    public void anAnswerIsShownWithWhoGaveIt() {
        Supporting.ask(screens.site, elverum, "roller.samspill", null);
        Supporting.answers(screens.site)
                .answer(FakeSite.KS, INNLANDET, new Reply("3420", "roller.samspill", 1, 0, "Vi ringer."));

        assertThat(support(FakeSite.KS))
                .contains("0 uten svar", "Ikke skrevet", "Vi ringer.", "Fulgt opp av KS: Kåre i KS, 12. april 2021")
                .contains("aria-label=\"Endre svaret til Elverum: ");
    }

    @Test
    public void whileNothingCanBeChangedThereIsNothingToAnswerWith() {
        Supporting.ask(screens.site, elverum, "roller.samspill", "Hvem kan hjelpe?");
        screens.site.readOnly = true;

        assertThat(support(FakeSite.KS)).contains("Hvem kan hjelpe?").doesNotContain("<dialog", "data-answer-button");
    }

    @Test
    public void itIsForKsAlone() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> support(FakeSite.KARI));
        assertThat(refusal.code()).isEqualTo(Refusal.Code.FORBIDDEN);
    }

    private String support(Viewer viewer) {
        return screens.at(viewer, Map.of("programme", INNLANDET, "view", "support"));
    }
}
