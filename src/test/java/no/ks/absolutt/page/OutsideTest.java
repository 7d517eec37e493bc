// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.core.access.Viewer;
import org.junit.Test;

public class OutsideTest {

    @Test
    public void outsideAProgrammeSpaceThereIsOneSentenceWhetherItExistsOrNot() {
        String elsewhere = new PageWithMacros().inSpace("DS").progress();
        assertThat(elsewhere).contains("Dette vises bare i et arbeidsrom for ABSOLUTT som du har tilgang til.");
        assertThat(new PageWithMacros().inSpace(null).progress()).isEqualTo(elsewhere);
        assertThat(new PageWithMacros().readBy(PageWithMacros.STRANGER).progress())
                .isEqualTo(elsewhere);
    }

    @Test
    public void inACopyOfTheSpaceItSaysSoAndShowsNothingOfTheOriginal() {
        String copy = new PageWithMacros().inSpace(Host.COPY).progress();
        assertThat(copy)
                .contains("Er området kopiert fra et arbeidsrom, fulgte sidene med, men ikke framdrift")
                .doesNotContain("Elverum", "data-milestone");
        assertThat(new PageWithMacros()
                        .inSpace(Host.COPY)
                        .readBy(PageWithMacros.STRANGER)
                        .progress())
                .contains("Dette vises bare i et arbeidsrom");
    }

    @Test
    public void nobodyIsAskedToLogIn() {
        assertThat(new PageWithMacros().readBy(Viewer.NOBODY).progress())
                .contains("Logg inn for å se dette.")
                .doesNotContain("data-milestone");
    }
}
