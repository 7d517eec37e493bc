// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.sandbox.host.PageRow;
import org.junit.Rule;
import org.junit.Test;

public class StorageRendererTest {

    @Rule
    public final RendererFixture site = new RendererFixture();

    @Test
    public void plainTextAndNamedEntitiesAreShownEscaped() {
        assertThat(site.html("<p>Skole &amp; barnehage &lt;3&nbsp;år&hellip; <strong>nå</strong><br/></p>"))
                .isEqualTo("<p>Skole &amp; barnehage &lt;3\u00a0år… <strong>nå</strong><br></p>");
    }

    @Test
    public void whatIsNotAllowedIsDroppedAndItsTextKept() {
        assertThat(site.html("<p onclick=\"x()\" class=\"a\"><blink>tekst</blink><script>alert(1)</script></p>"))
                .isEqualTo("<p class=\"a\">tekst</p>");
        assertThat(site.html("<a href=\"javascript:alert(1)\">x</a>")).isEqualTo("<a>x</a>");
        assertThat(site.html("<a href=\"https://www.ks.no/\">KS</a>"))
                .isEqualTo("<a href=\"https://www.ks.no/\">KS</a>");
        assertThat(site.html("<p style=\"text-align: right;\">x</p>"))
                .isEqualTo("<p style=\"text-align: right;\">x</p>");
        assertThat(site.html("<p style=\"background: url(x)\">x</p>")).isEqualTo("<p>x</p>");
    }

    @Test
    public void whatIsNotWellFormedIsSaid() {
        assertThat(site.html("<p>uten slutt"))
                .startsWith("<span class=\"sandbox-box sandbox-box-error\">Innholdet er ikke gyldig lagringsformat: ");
    }

    @Test
    public void aFragmentCannotDeclareEntities() {
        assertThat(site.html("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><p>&e;</p>"))
                .contains("ikke gyldig lagringsformat");
    }

    @Test
    public void aTableCanScroll() {
        assertThat(site.html("<table><tbody><tr><th scope=\"col\">A</th></tr></tbody></table>"))
                .isEqualTo("<div class=\"table-wrap\"><table class=\"confluenceTable\"><tbody><tr>"
                        + "<th scope=\"col\">A</th></tr></tbody></table></div>");
    }

    @Test
    public void aLayoutHasItsSectionsAndCells() {
        assertThat(site.html(
                        "<ac:layout><ac:layout-section ac:type=\"two_left_sidebar\"><ac:layout-cell>a</ac:layout-cell>"
                                + "<ac:layout-cell>b</ac:layout-cell></ac:layout-section></ac:layout>"))
                .isEqualTo("<div class=\"contentLayout2\"><div class=\"columnLayout two-left-sidebar\" "
                        + "data-layout=\"two-left-sidebar\"><div class=\"cell\"><div class=\"innerCell\">a</div></div>"
                        + "<div class=\"cell\"><div class=\"innerCell\">b</div></div></div></div>");
    }

    @Test
    public void instructionalTextIsHiddenExceptInTheEditorsPreview() {
        PageRow page = site.page("Møte", "<p><ac:placeholder>Skriv her</ac:placeholder></p>");
        assertThat(site.html(page, "ks", "display")).isEqualTo("<p></p>");
        assertThat(site.html(page, "ks", "preview"))
                .isEqualTo("<p><span class=\"text-placeholder\">Skriv her</span></p>");
    }

    @Test
    public void aDateIsShownInWordsInTheLanguageOfTheReader() {
        assertThat(site.html("<time datetime=\"2021-04-12\"/>"))
                .isEqualTo("<time datetime=\"2021-04-12\">12. apr. 2021</time>");
        site.world.users().setLocale(site.user("ks").key(), "en_GB");
        assertThat(site.html("<time datetime=\"2021-04-12\"/>"))
                .isEqualTo("<time datetime=\"2021-04-12\">12 Apr 2021</time>");
    }

    @Test
    public void emoticonsAndImagesHaveATextAlternative() {
        assertThat(site.html("<ac:emoticon ac:name=\"tick\"/>"))
                .isEqualTo("<span class=\"emoticon\" role=\"img\" aria-label=\"tick\">✔</span>");
        assertThat(site.html("<ac:image ac:alt=\"Skilt\"><ri:url ri:value=\"https://example.org/a.png\"/></ac:image>"))
                .isEqualTo("<img class=\"confluence-embedded-image\" src=\"https://example.org/a.png\" alt=\"Skilt\">");
    }
}
