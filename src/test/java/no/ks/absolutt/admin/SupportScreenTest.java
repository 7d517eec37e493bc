// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Map;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.Facts;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

/** KS sees which municipalities need support, with what, and answers there. */
public class SupportScreenTest {

    private static final String INNLANDET = "innlandet-2021-2022";

    private final Screens screens = new Screens();

    @Test
    public void eachRequestStandsThereWithItsQuestionAndAFieldForTheAnswer() {
        asks("Hvordan får vi <ungdomsrådet> med?");

        assertThat(support())
                .contains(
                        "Elverum",
                        "Hvordan får vi &lt;ungdomsrådet&gt; med?",
                        "12. april 2021",
                        "Ikke besvart",
                        "data-asked=\"1\" data-revision=\"0\"",
                        "Svar til Elverum: Roller er kartlagt")
                .doesNotContain("<ungdomsrådet>", "Kari");
    }

    @Test
    public void withoutRequestsItSaysSo() {
        screens.site.elverum();

        assertThat(support()).contains("Ingen kommuner ber om støtte nå.").doesNotContain("<table");
    }

    @Test
    public void whileNothingCanBeChangedThereIsNothingToAnswerWith() {
        asks(null);
        screens.site.readOnly = true;

        assertThat(support()).contains("Har ikke skrevet hva").doesNotContain("<form");
    }

    @Test
    public void itIsForKsAlone() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> screens.at(FakeSite.KARI, Map.of("programme", INNLANDET, "view", "support")));
        assertThat(refusal.code()).isEqualTo(Refusal.Code.FORBIDDEN);
    }

    private void asks(String question) {
        int elverum = screens.site.elverum().id();
        Facts asked = new Facts(Status.IN_PROGRESS, null, null, null, true, question);
        Instant at = Instant.parse("2021-04-12T08:00:00Z");
        screens.site.progress.write(elverum, new Change("roller.kartlegging", 1, at, "kari", Facts.UNTOUCHED, asked));
    }

    private String support() {
        return screens.at(FakeSite.KS, Map.of("programme", INNLANDET, "view", "support"));
    }
}
