// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.ks.absolutt.sandbox.host.PageRow;
import org.junit.Rule;
import org.junit.Test;

public class MacrosTest {

    @Rule
    public final RendererFixture site = new RendererFixture();

    @Test
    public void anUnknownMacroIsNeverSilent() {
        assertThat(site.html(macro("absolutt-<ny>".replace("<", "&lt;"), "")))
                .isEqualTo(
                        "<span class=\"sandbox-box sandbox-box-warning\">Ukjent makro: «absolutt-&lt;ny&gt;»</span>");
    }

    @Test
    public void aPluginMacroGetsItsParametersItsRenderedBodyAndWhereItStands() {
        site.plugin.put("eko", new Echo(false));
        PageRow page = site.page(
                "Side",
                macro(
                        "eko",
                        parameter("phase", "etter") + "<ac:rich-text-body><p>a "
                                + macro("status", parameter("title", "Ny")) + "</p></ac:rich-text-body>"));
        assertThat(site.html(page, "ks", "pdf"))
                .isEqualTo("<div class=\"conf-macro output-block\" data-macro-name=\"eko\">{phase=etter}|"
                        + "<p>a <span class=\"status-macro aui-lozenge\">Ny</span></p>|" + page.id()
                        + " Side ABS pdf ks</div>");
    }

    @Test
    public void anInlineMacroStandsInTheLine() {
        site.plugin.put("eko", new Echo(true));
        assertThat(site.html("<p>" + macro("eko", "<ac:plain-text-body><![CDATA[<b>]]></ac:plain-text-body>") + "</p>"))
                .isEqualTo(
                        "<p><span class=\"conf-macro output-inline\" data-macro-name=\"eko\">{}|<b>|null null ABS display ks"
                                + "</span></p>");
    }

    @Test
    public void aMacroThatFailsShowsABoxAndTheRestOfThePageStays() {
        site.plugin.put("feil", new PluginMacro() {
            @Override
            public String execute(Map<String, String> parameters, String body, MacroContext context) {
                throw new IllegalStateException("<ukjent fase>");
            }

            @Override
            public boolean inline() {
                return false;
            }
        });
        assertThat(site.html("<p>før</p>" + macro("feil", "") + "<p>etter</p>"))
                .isEqualTo(
                        "<p>før</p><span class=\"sandbox-box sandbox-box-error\">Feil ved visning av makroen «feil»: "
                                + "&lt;ukjent fase&gt;</span><p>etter</p>");
    }

    @Test
    public void aPageParameterIsHandedOverAsKeyAndTitle() {
        site.plugin.put("eko", new Echo(true));
        assertThat(site.html(macro(
                        "eko",
                        "<ac:parameter ac:name=\"page\"><ac:link><ri:page ri:space-key=\"ABS\" "
                                + "ri:content-title=\"Mål\"/></ac:link></ac:parameter>")))
                .contains("{page=ABS:Mål}|");
    }

    @Test
    public void boxesHaveTheirTitleAndText() {
        assertThat(site.html(
                        macro("tip", parameter("title", "Husk") + "<ac:rich-text-body><p>x</p></ac:rich-text-body>")))
                .isEqualTo(
                        "<div class=\"confluence-information-macro confluence-information-macro-tip\">"
                                + "<span class=\"confluence-information-macro-icon\" aria-hidden=\"true\"></span>"
                                + "<div class=\"confluence-information-macro-body\"><p class=\"title\">Husk</p><p>x</p></div></div>");
        assertThat(site.html(macro(
                        "panel",
                        parameter("title", "T") + parameter("bgColor", "red;x")
                                + "<ac:rich-text-body>y</ac:rich-text-body>")))
                .isEqualTo("<div class=\"panel\"><div class=\"panelHeader\"><b>T</b></div>"
                        + "<div class=\"panelContent\">y</div></div>");
    }

    @Test
    public void whatIsFoldedOnTheScreenIsOpenOnPaper() {
        PageRow page =
                site.page("P", macro("expand", parameter("title", "Mer") + "<ac:rich-text-body>x</ac:rich-text-body>"));
        assertThat(site.html(page, "ks", "display"))
                .isEqualTo("<details class=\"expand-container\"><summary class=\"expand-control\">Mer</summary>"
                        + "<div class=\"expand-content\">x</div></details>");
        assertThat(site.html(page, "ks", "pdf")).startsWith("<details class=\"expand-container\" open=\"\">");
    }

    @Test
    public void aStatusHasItsColourAndCodeIsEscaped() {
        assertThat(site.html(macro("status", parameter("title", "I rute") + parameter("colour", "Green"))))
                .isEqualTo("<span class=\"status-macro aui-lozenge aui-lozenge-success\">I rute</span>");
        assertThat(site.html(macro("code", "<ac:plain-text-body><![CDATA[a < b]]></ac:plain-text-body>")))
                .isEqualTo(
                        "<div class=\"code panel\"><div class=\"codeContent panelContent\"><pre tabindex=\"0\">a &lt; b</pre>"
                                + "</div></div>");
    }

    @Test
    public void theTableOfContentsLinksToTheHeadings() {
        PageRow page = site.page("Min side", macro("toc", "") + "<h2>Et mål</h2><h3>Del</h3><h2>Et mål</h2>");
        assertThat(site.html(page, "ks", "display"))
                .isEqualTo(
                        "<nav class=\"toc-macro\" aria-label=\"Innhold på siden\"><ul><li><a href=\"#Minside-Etmål\">Et mål"
                                + "</a><ul><li><a href=\"#Minside-Del\">Del</a></li></ul></li><li><a href=\"#Minside-Etmål.1\">Et mål</a>"
                                + "</li></ul></nav><h2 id=\"Minside-Etmål\">Et mål</h2><h3 id=\"Minside-Del\">Del</h3>"
                                + "<h2 id=\"Minside-Etmål.1\">Et mål</h2>");
    }

    private static String macro(String name, String inside) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + inside + "</ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    private record Echo(boolean inline) implements PluginMacro {
        @Override
        public String execute(Map<String, String> parameters, String body, MacroContext at) {
            return parameters + "|" + body + "|" + at.pageId() + " " + at.title() + " " + at.spaceKey() + " "
                    + at.outputType() + " " + at.user().name();
        }
    }
}
