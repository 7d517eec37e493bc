// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.sandbox.host.PageRow;
import no.ks.absolutt.sandbox.host.SpaceVisibility;
import org.junit.Rule;
import org.junit.Test;

public class LinksTest {

    @Rule
    public final RendererFixture site = new RendererFixture();

    @Test
    public void aLinkToAPageLeadsThere() {
        PageRow page = site.page("Framdrift", "<p/>");
        String address = "/confluence/pages/viewpage.action?pageId=" + page.id();
        assertThat(site.html("<ac:link><ri:page ri:content-title=\"Framdrift\"/></ac:link>"))
                .isEqualTo("<a href=\"" + address + "\">Framdrift</a>");
        assertThat(site.html("<ac:link ac:anchor=\"Mål\"><ri:page ri:content-title=\"Framdrift\" ri:space-key=\"ABS\"/>"
                        + "<ac:plain-text-link-body><![CDATA[Se <her>]]></ac:plain-text-link-body></ac:link>"))
                .isEqualTo("<a href=\"" + address + "#Framdrift-Mål\">Se &lt;her&gt;</a>");
    }

    @Test
    public void aLinkToAMissingPageOffersToMakeItToOneWhoMay() {
        String link = "<ac:link><ri:page ri:content-title=\"Ny side\"/></ac:link>";
        assertThat(site.html(link))
                .isEqualTo(
                        "<a class=\"createlink\" href=\"/confluence/pages/createpage.action?spaceKey=ABS&amp;title=Ny+side\" "
                                + "title=\"Siden finnes ikke ennå\">Ny side</a>");
        assertThat(site.renderer.render(null, "ABS", link, RenderRequest.of(site.user("nils"), "display")))
                .isEqualTo("<span class=\"unresolved\" title=\"Finnes ikke\">Ny side</span>");
    }

    @Test
    public void aLinkToAPageThatMayNotBeSeenLooksLikeOneToNoPage() {
        site.world.spaces().create("SKJULT", "Skjult", site.user("nils").key(), SpaceVisibility.PRIVATE);
        assertThat(site.html("<ac:link><ri:page ri:space-key=\"SKJULT\" ri:content-title=\"Skjult\"/></ac:link>"))
                .isEqualTo("<span class=\"unresolved\" title=\"Finnes ikke\">Skjult</span>");
        assertThat(site.html("<ac:link><ri:space ri:space-key=\"SKJULT\"/></ac:link>"))
                .isEqualTo("<span class=\"unresolved\" title=\"Finnes ikke\">SKJULT</span>");
    }

    @Test
    public void aMentionShowsTheFullNameByKeyOrName() {
        String shown = "<a class=\"confluence-userlink user-mention\" href=\"/confluence/display/~kari\">"
                + "Kari Koordinator</a>";
        String key = site.user("kari").key();
        assertThat(site.html("<ac:link><ri:user ri:userkey=\"" + key + "\"/></ac:link>"))
                .isEqualTo(shown);
        assertThat(site.html("<ac:link><ri:user ri:username=\"kari\"/></ac:link>"))
                .isEqualTo(shown);
        assertThat(site.html("<ac:link><ri:user ri:userkey=\"borte\"/></ac:link>"))
                .isEqualTo("<span class=\"unresolved\" title=\"Finnes ikke\">Ukjent bruker</span>");
    }

    @Test
    public void linksWithinThePageAndToAttachmentsAndAddresses() {
        assertThat(site.html("<ac:link ac:anchor=\"Mål\"><ac:link-body><em>ned</em></ac:link-body></ac:link>"))
                .isEqualTo("<a href=\"#Mål\"><em>ned</em></a>");
        assertThat(site.html("<ac:link><ri:attachment ri:filename=\"plan.pdf\"/></ac:link>"))
                .isEqualTo("<span class=\"unresolved\" title=\"Finnes ikke\">plan.pdf</span>");
        assertThat(site.html("<ac:link><ri:url ri:value=\"javascript:x\"/></ac:link>"))
                .isEqualTo("javascript:x");
    }
}
