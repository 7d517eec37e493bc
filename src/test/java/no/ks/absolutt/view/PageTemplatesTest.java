// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import no.ks.absolutt.core.municipality.LanguageForm;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionDate;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.space.PagePlan;
import no.ks.absolutt.core.space.PlannedPage;
import no.ks.absolutt.core.space.PlannedSpace;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.data.JsonPageTree;
import no.ks.absolutt.data.JsonProgrammes;
import no.ks.absolutt.testing.BokmalWords;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;
import org.xml.sax.InputSource;

/** Page templates filled in: small ones of the test's own, and all that are shipped. */
public class PageTemplatesTest {

    private static final Municipality MUNICIPALITY =
            new Municipality("3420", "Elverum & omegn <nord>", "Elverum", "34", "Innlandet", LanguageForm.BOKMAL);
    private static final Municipality COUNTY =
            new Municipality("34", "Innlandet fylkeskommune", "Innlandet", "34", "Innlandet", LanguageForm.NEUTRAL);

    private final PageTemplates templates = new PageTemplates();
    private final List<Programme> programmes = new JsonProgrammes().read();

    @Test
    public void valuesAreFilledInAndEscapedAndConditionsKept() {
        assertThat(body("prove-n", session("roller"), MUNICIPALITY))
                .isEqualTo("<p>Roller og ansvar: Kommunestyret i Elverum &amp; omegn &lt;nord&gt;</p>\n"
                        + "  \n"
                        + "  <ac:structured-macro ac:name=\"absolutt-progress\">\n"
                        + "    <ac:parameter ac:name=\"phase\">roller</ac:parameter>\n"
                        + "    <ac:parameter ac:name=\"view\">due</ac:parameter>\n"
                        + "  </ac:structured-macro>\n"
                        + "  <ac:link><ri:page ri:content-title=\"Prøve &quot;2&quot; ]]&gt;\"/><ac:plain-text-link-body>"
                        + "<![CDATA[<Prøve \"2\" ]]]]><![CDATA[>>]]></ac:plain-text-link-body></ac:link>\n"
                        + "  <td><br/></td>");
    }

    @Test
    public void aParameterWithoutAValueIsLeftOut() {
        assertThat(body("prove-n", session(null), MUNICIPALITY))
                .contains("<p>Uten tema</p>", "<ac:parameter ac:name=\"view\">due</ac:parameter>")
                .doesNotContain("phase");
    }

    @Test
    public void aCountyMunicipalityHasItsOwnWords() {
        assertThat(body("prove-n", session("roller"), COUNTY)).contains("Fylkestinget i Innlandet fylkeskommune");
    }

    @Test
    public void aFaultInATemplateNamesTemplateAndPlaceholder() {
        assertThatThrownBy(() -> body("prove-ukjent", null, MUNICIPALITY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/pages/nb/prove-ukjent.xml")
                .hasMessageContaining("{finnesikke}");
        assertThatThrownBy(() -> body("prove-uten-verdi", null, MUNICIPALITY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("{n} has no value");
        assertThatThrownBy(() -> body("mangler", null, MUNICIPALITY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/pages/nb/mangler.xml");
    }

    @Test
    public void everyPageOfBothProgrammesIsWellFormedWithNothingLeftToFill() throws Exception {
        for (Programme programme : programmes) {
            for (Municipality municipality : List.of(MUNICIPALITY, COUNTY)) {
                for (Language language : List.of(Language.BOKMAL, Language.NYNORSK)) {
                    assertWellFormed(space(programme, municipality, language));
                }
            }
        }
    }

    @Test
    public void titlesAndValuesOfASpaceInNynorskAreNynorsk() {
        PlannedSpace space = space(programmes.get(0), COUNTY, Language.NYNORSK);
        assertThat(space.pages()).hasSize(32);
        for (PlannedPage page : space.pages()) {
            String words = (page.title() + templates.of(page, space)).replaceAll("<[^>]*>", " ");
            assertThat(BokmalWords.in(words)).as(page.key()).isEmpty();
        }
        assertThat(space.pages())
                .extracting(PlannedPage::title)
                .contains("Samling 3 – Framtidsbilete", "Framtidsbilete – Kvar vil vi?", "Deling med andre deltakarar");
    }

    private void assertWellFormed(PlannedSpace space) throws Exception {
        for (PlannedPage page : space.pages()) {
            String body = templates.of(page, space);
            assertThat(body).as(page.key()).doesNotContain("{", "}", " if=", " unless=", "xmlns");
            parse("<page xmlns:ac='ac' xmlns:ri='ri'>" + body + "</page>");
        }
    }

    private static PlannedSpace space(Programme programme, Municipality municipality, Language language) {
        List<PlannedPage> pages = PagePlan.of(new JsonPageTree(), programme, municipality, language);
        return new PlannedSpace(programme, municipality, language, pages);
    }

    private String body(String type, Session session, Municipality municipality) {
        PlannedPage page = new PlannedPage("prove-2", type, null, "Prøve \"2\" ]]>", 0, session);
        return templates.of(page, new PlannedSpace(programmes.get(0), municipality, Language.BOKMAL, List.of(page)));
    }

    private static Session session(String theme) {
        LocalDate day = LocalDate.of(2021, 4, 27);
        return Programmes.sessionOf(2, SessionKind.JOINT, theme, SessionDate.days(day, day));
    }

    private static void parse(String xml) throws Exception {
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
