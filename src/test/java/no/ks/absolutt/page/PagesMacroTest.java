// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** Links to the pages of a programme space. */
public class PagesMacroTest {

    private final PageWithMacros page = new PageWithMacros();
    private final Map<String, Long> made = page.pages().made();

    @Test
    public void nowListsThePagesOfTheCurrentPhaseInTheirOrder() {
        assertThat(pages())
                .containsSubsequence("Side 7", "Side 2", "Side 5", "Side 6")
                .contains("<a href=\"/wiki/pages/viewpage.action?pageId=7&amp;x=1\">Side 7</a>")
                .doesNotContain("Side 4");
    }

    @Test
    public void allListsEveryPageBelowItsParent() {
        String html = pages("view", "all").replaceAll("\\s+", " ");
        assertThat(html)
                .contains("Side 3</a><ul>")
                .containsPattern("Side 3</a><ul> <li><a [^>]*>Side 4</a></li> <li><a [^>]*>Side 5</a></li></ul></li>");
        assertThat(html.split("<ul", -1)).hasSameSizeAs(html.split("</ul>", -1));
        assertThat(html.split("<li", -1)).hasSize(made.size() + 1).hasSameSizeAs(html.split("</li>", -1));
    }

    @Test
    public void aPageWhoseParentIsGoneStandsBelowTheNearestThatIsLeft() {
        made.remove("samlinger");
        String html = pages("view", "all").replaceAll("\\s+", " ");
        assertThat(html).contains("Side 4</a></li>", "Side 5</a></li>").doesNotContain("</li></ul></li></ul>");
        assertThat(html.split("<ul", -1)).hasSameSizeAs(html.split("</ul>", -1));
        assertThat(html.split("<li", -1)).hasSize(made.size() + 1).hasSameSizeAs(html.split("</li>", -1));
    }

    @Test
    public void whenNoPageIsLeftItSaysSo() {
        made.clear();
        assertThat(pages()).contains("Ingen av sidene finnes lenger.").doesNotContain("<ul");
    }

    @Test
    public void anUnknownViewSaysWhichThereAre() {
        assertThat(pages("view", "alle")).contains("«alle»", "now, all");
    }

    @Test
    public void outsideAProgrammeSpaceThereIsOneSentence() {
        page.inSpace("DS");
        assertThat(pages()).contains("bare i et arbeidsrom for ABSOLUTT");
    }

    private String pages(String... parameters) {
        return page.show(new PagesMacro(page.readPages(), page.rendering()), parameters);
    }
}
