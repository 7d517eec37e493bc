// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** The tracker of a municipality that has withdrawn from the programme. */
public class WithdrawnMacroTest {

    private static final String SAID =
            "Elverum har trukket seg fra programmet. Det som står her, kan leses, men ikke endres.";

    private final PageWithMacros page = new PageWithMacros();

    @Test
    public void itSaysSoAndNobodyGetsControls() {
        page.withdrawn();

        assertThat(page.progress())
                .contains(SAID, "data-milestone")
                .doesNotContain("<select", "absolutt-more", "data-act=\"once\"", "data-act=\"add\"");
        assertThat(page.progress("view", "due")).contains(SAID);
        assertThat(page.progress("view", "short")).contains(SAID);
    }

    @Test
    public void staticTextSaysItToo() {
        page.withdrawn().as("pdf");

        assertThat(page.progress()).contains(SAID);
        assertThat(page.progress("view", "short")).contains(SAID);
    }

    @Test
    public void ofOneThatTakesPartNothingIsSaid() {
        assertThat(page.progress()).contains("<select").doesNotContain("trukket seg", "absolutt-left");
    }
}
