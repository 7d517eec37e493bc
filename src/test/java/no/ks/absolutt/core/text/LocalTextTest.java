// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class LocalTextTest {

    @Test
    public void whatIsMissingFallsBackToBokmal() {
        LocalText text = new LocalText("Samlinger", null, "Sessions");

        assertThat(text.in(Language.BOKMAL)).isEqualTo("Samlinger");
        assertThat(text.in(Language.NYNORSK)).isEqualTo("Samlinger");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("Sessions");
    }

    @Test
    public void noTextStaysNoText() {
        assertThat(LocalText.nbOrNull(null)).isNull();
        assertThat(LocalText.nbOrNull("Samlinger")).isEqualTo(LocalText.nb("Samlinger"));
    }
}
