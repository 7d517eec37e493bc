// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.absolutt.core.text.Language;
import org.junit.Test;

public class MidSentenceTest {

    private final Words words = Words.in(Language.BOKMAL);

    @Test
    public void a_word_begins_small_in_the_middle_of_a_sentence_and_an_abbreviation_stays() {
        assertThat(MidSentence.of("Kommunedirektør", words)).isEqualTo("kommunedirektør");
        assertThat(MidSentence.of("Økonomisjef", words)).isEqualTo("økonomisjef");
        assertThat(MidSentence.of("PPT", words)).isEqualTo("PPT");
        assertThat(MidSentence.of("", words)).isEmpty();
    }

    @Test
    public void of_several_only_the_first_begins_large() {
        assertThat(MidSentence.list(List.of("Folkevalgte", "Fag og tjeneste", "Barn og unge"), words))
                .isEqualTo("Folkevalgte, fag og tjeneste, barn og unge");
        assertThat(MidSentence.list(List.of(), words)).isEmpty();
    }
}
