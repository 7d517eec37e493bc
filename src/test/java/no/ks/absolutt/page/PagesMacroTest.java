// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.space.HostSpaces;
import no.ks.absolutt.core.space.PageRecords;
import no.ks.absolutt.core.space.ReadPages;
import no.ks.absolutt.data.JsonPageTree;
import org.junit.Test;

/** Links to the pages of a programme space. */
public class PagesMacroTest {

    private final PageWithMacros page = new PageWithMacros();
    private final Map<String, Long> made = new HashMap<>(Map.of(
            "hjem",
            1L,
            "roller",
            2L,
            "samlinger",
            3L,
            "samling-1",
            4L,
            "samling-2",
            5L,
            "framdrift",
            6L,
            "mellomarbeid-1",
            7L));

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
        ReadPages pages = new ReadPages(
                page.door(), new JsonPageTree(), new Records(), new Spaces(), new Today(PageWithMacros.CLOCK));
        return page.show(new PagesMacro(pages, page.rendering()), parameters);
    }

    private final class Records implements PageRecords {

        @Override
        public Map<String, Long> of(int participation) {
            return made;
        }

        @Override
        public Set<Integer> holders(Set<String> pageKeys) {
            throw new AssertionError("Not asked for by a page");
        }

        @Override
        public void add(int participation, String pageKey, long pageId) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public void forget(int participation) {
            throw new AssertionError("Rendering writes nothing");
        }
    }

    private static final class Spaces implements HostSpaces {

        @Override
        public Map<Long, String> titles(Set<Long> pageIds) {
            return pageIds.stream().collect(Collectors.toMap(id -> id, id -> "Side " + id));
        }

        @Override
        public String pathOf(long pageId) {
            return "/pages/viewpage.action?pageId=" + pageId + "&x=1";
        }

        @Override
        public long createPrivate(String spaceKey, String name, String creatorKey) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public OptionalLong homePage(String spaceKey) {
            throw new AssertionError("not asked for");
        }

        @Override
        public long createHomePage(String spaceKey, PageText text) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public long createPage(String spaceKey, long parentId, PageText text) {
            throw new AssertionError("Rendering writes nothing");
        }

        @Override
        public void rewrite(long pageId, PageText text) {
            throw new AssertionError("Rendering writes nothing");
        }
    }
}
