// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.sandbox.host.NewPage;
import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SpaceVisibility;
import org.junit.Rule;
import org.junit.Test;

/** Children, excerpts and excerpts of other pages. */
public class PagesInPagesTest {

    private static final String EXCERPT = "<ac:structured-macro ac:name=\"excerpt\"><ac:rich-text-body><p>Kort</p>"
            + "</ac:rich-text-body></ac:structured-macro><p>Lang</p>";

    @Rule
    public final RendererFixture site = new RendererFixture();

    @Test
    public void childrenAreListedInTheirOrder() {
        PageRow parent = site.page("Samlinger", "<ac:structured-macro ac:name=\"children\"/>");
        PageRow second = below(parent, "Samling 2");
        PageRow first = below(parent, "Samling 1");
        below(first, "Under");
        assertThat(site.html(parent, "ks", "display"))
                .isEqualTo("<ul class=\"childpages-macro\"><li><a href=\"/confluence/pages/viewpage.action?pageId="
                        + first.id() + "\">Samling 1</a></li><li><a href=\"/confluence/pages/viewpage.action?pageId="
                        + second.id() + "\">Samling 2</a></li></ul>");
    }

    @Test
    public void allDescendantsAreListedWhenAskedFor() {
        PageRow parent = site.page(
                "Samlinger",
                "<ac:structured-macro ac:name=\"children\">"
                        + "<ac:parameter ac:name=\"all\">true</ac:parameter></ac:structured-macro>");
        below(below(parent, "Samling 1"), "Under");
        assertThat(site.html(parent, "ks", "display")).containsSubsequence("Samling 1", "<ul", "Under");
    }

    @Test
    public void anExcerptOfAnotherPageIsShownWithAndWithoutAPanel() {
        PageRow source = site.page("Regler", EXCERPT);
        assertThat(site.html(include("Regler", true))).isEqualTo("<p>Kort</p>");
        assertThat(site.html(include("Regler", false)))
                .isEqualTo(
                        "<div class=\"panel\"><div class=\"panelHeader\"><a href=\"/confluence/pages/viewpage.action?pageId="
                                + source.id()
                                + "\">Regler</a></div><div class=\"panelContent\"><p>Kort</p></div></div>");
        assertThat(site.html(source, "ks", "display")).isEqualTo("<p>Kort</p><p>Lang</p>");
    }

    @Test
    public void anExcerptThatMayNotBeSeenLooksLikeOneOfNoPage() {
        site.world.spaces().create("SKJULT", "Skjult", site.user("nils").key(), SpaceVisibility.PRIVATE);
        site.world.pages().create(new NewPage("SKJULT", null, "Hemmelig", EXCERPT, null));
        assertThat(site.html(include("SKJULT:Hemmelig", true))).contains("«SKJULT:Hemmelig» finnes ikke, eller");
        assertThat(site.html(include("SKJULT:Ingen", true))).contains("«SKJULT:Ingen» finnes ikke, eller");
    }

    @Test
    public void pagesThatIncludeEachOtherEnd() {
        PageRow a = site.page("A", excerptWith(include("B", true)));
        site.page("B", excerptWith(include("A", true)));
        assertThat(site.html(a, "ks", "display")).isEqualTo("<p>x</p><p>x</p>");
    }

    private static String excerptWith(String inside) {
        return "<ac:structured-macro ac:name=\"excerpt\"><ac:rich-text-body><p>x</p>" + inside
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static String include(String name, boolean noPanel) {
        return "<ac:structured-macro ac:name=\"excerpt-include\"><ac:parameter ac:name=\"\">" + name
                + "</ac:parameter><ac:parameter ac:name=\"nopanel\">" + noPanel
                + "</ac:parameter></ac:structured-macro>";
    }

    private PageRow below(PageRow parent, String title) {
        return site.world.pages().create(new NewPage("ABS", parent.id(), title, "<p/>", null));
    }
}
