// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.pages;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.testing.BokmalWords;
import org.junit.Test;

/** That the two languages have the same pages: what one shows, links to and asks, the other does too. */
public class NynorskTemplatesTest {

    @Test
    public void everyTemplateIsBuiltAsInBokmal() {
        TemplateFolder.BOKMAL.templates().forEach((key, template) -> assertThat(
                        Skeleton.of(TemplateFolder.NYNORSK.template(key)))
                .as(key)
                .isEqualTo(Skeleton.of(template)));
    }

    @Test
    public void bothHaveTheSameWordsToFillIn() {
        assertThat(TemplateFolder.NYNORSK.words().keySet())
                .isEqualTo(TemplateFolder.BOKMAL.words().keySet());
    }

    @Test
    public void noBokmalIsLeft() {
        TemplateFolder.NYNORSK.templates().forEach((key, template) -> assertThat(BokmalWords.in(template.text()))
                .as(key)
                .isEmpty());
        assertThat(TemplateFolder.NYNORSK.words().values())
                .allSatisfy(forms -> assertThat(BokmalWords.in((String) forms)).isEmpty());
    }

    @Test
    public void sectionsAndQuestionsOfThePageTreeAreInNynorsk() {
        TemplateFolder.NYNORSK.types().forEach((key, type) -> {
            assertThat(BokmalWords.in(String.join(" ", type.sections())))
                    .as(key)
                    .isEmpty();
            assertThat(BokmalWords.in(String.join(" ", type.questions())))
                    .as(key)
                    .isEmpty();
        });
    }

    @Test
    public void bokmalWouldBeFound() {
        assertThat(TemplateFolder.BOKMAL.templates())
                .allSatisfy((key, template) ->
                        assertThat(BokmalWords.in(template.text())).as(key).isNotEmpty());
    }
}
