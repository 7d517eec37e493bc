// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.pages.Template.Macro;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.w3c.dom.Element;

/** What the templates say: sections, questions, facts and what must never be there. */
@RunWith(Parameterized.class)
public class PageTemplatesTest {

    @Parameter
    public TemplateFolder folder;

    @Parameters(name = "{0}")
    public static List<TemplateFolder> folders() {
        return TemplateFolder.ALL;
    }

    @Test
    public void everyPageTypeHasATemplateAndNothingElseIsThere() {
        List<String> expected = new ArrayList<>(List.of("words.properties"));
        folder.types().keySet().forEach(key -> expected.add(key + ".xml"));
        assertThat(folder.files()).hasSize(25).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Source: page-tree.json, whose section titles later issues use to find a section again. */
    @Test
    public void everyTemplateHasItsSectionsInOrder() {
        folder.templates().forEach((key, template) -> assertThat(template.texts("h2"))
                .as(key)
                .isEqualTo(folder.types().get(key).sections()));
    }

    /** Source: page-tree.json; most questions are the programme's own words, so they stand letter by letter. */
    @Test
    public void everyGuidingQuestionIsAsked() {
        folder.types().forEach((key, type) -> type.questions()
                .forEach(question ->
                        assertThat(folder.template(key).text()).as(key).contains(question)));
    }

    /** Source: issue 2, "real content for people in a municipality, not headings over nothing". */
    @Test
    public void everySectionSaysInASentenceWhatBelongsThere() {
        folder.templates().forEach((key, template) -> template.elements("h2").forEach(heading -> {
            Element next = nextElement(heading);
            assertThat(next.getTagName())
                    .as(key + ": " + heading.getTextContent())
                    .isEqualTo("p");
            assertThat(next.getTextContent())
                    .as(key + ": " + heading.getTextContent())
                    .matches("(?s).+[.?:]");
        }));
    }

    /** Source: page-tree.json, less the macros that come with later issues; the other views are the issues'. */
    @Test
    public void theHomePageShowsWhereTheMunicipalityStands() {
        assertThat(ownMacros("hjem"))
                .containsExactly(
                        "absolutt-progress{view=answers, phase=kunnskap}",
                        "absolutt-progress{view=answers, phase=framtid}",
                        "absolutt-progress{view=answers, phase=utvikling}",
                        "absolutt-progress{view=week}",
                        "absolutt-progress{view=way}",
                        "absolutt-progress{view=short}",
                        "absolutt-session{number=next}",
                        "absolutt-group{view=short}",
                        "absolutt-pages{view=now}",
                        "absolutt-pages{view=all}",
                        "absolutt-progress{view=changes}");
    }

    @Test
    public void theFactsStandOnThePagesThatPeopleLookForThemOn() {
        assertThat(ownMacros("framdrift"))
                .containsExactly(
                        "absolutt-progress{view=way}",
                        "absolutt-progress{view=full}",
                        "absolutt-progress{view=changes}");
        assertThat(ownMacros("forarbeid")).containsExactly("absolutt-progress{view=due, phase=for}");
        assertThat(ownMacros("samlinger")).containsExactly("absolutt-sessions{}");
        assertThat(ownMacros("samling-n"))
                .containsExactly("absolutt-session{number={n}}", "absolutt-group{view=representation, session={n}}");
        assertThat(ownMacros("grupper"))
                .containsExactly(
                        "absolutt-group{group=participant}",
                        "absolutt-group{group=reference}",
                        "absolutt-sessions{kind=own}");
        assertThat(ownMacros("erfaringssamling")).containsExactly("absolutt-session{number={n}}");
        assertThat(ownMacros("koordinator"))
                .containsExactly(
                        "absolutt-progress{view=week}",
                        "absolutt-sessions{kind=coordinator}",
                        "absolutt-progress{view=due}");
    }

    @Test
    public void everyThemesPageShowsWhatIsOpenInItsTheme() {
        for (String theme : List.of("roller", "kunnskap", "framtid", "utvikling")) {
            assertThat(ownMacros(theme)).startsWith("absolutt-progress{view=due, phase=" + theme + "}");
        }
        assertThat(ownMacros("roller")).endsWith("absolutt-roles{}");
        assertThat(ownMacros("kunnskap")).endsWith("absolutt-indicators{}");
        assertThat(ownMacros("utvikling")).endsWith("absolutt-measures{}");
    }

    /** Source: issue 3: what KS writes once stands where people read and work with it. */
    @Test
    public void whatKsWritesStandsOnThePagesThatItIsAbout() {
        assertThat(ownMacros("om"))
                .containsExactly(
                        "absolutt-field{field=tagline}",
                        "absolutt-field{field=aim}",
                        "absolutt-field{field=purpose}",
                        "absolutt-field{field=organiser}",
                        "absolutt-field{field=framework}",
                        "absolutt-field{field=goals}",
                        "absolutt-sessions{}",
                        "absolutt-field{field=financing}",
                        "absolutt-field{field=costs}",
                        "absolutt-field{field=anchoring}",
                        "absolutt-field{field=contact}",
                        "absolutt-field{field=links}");
        assertThat(ownMacros("mellomarbeid-n"))
                .containsExactly(
                        "absolutt-field{field=assignment-{n}}", "absolutt-progress{view=due, phase={temakey}}");
        assertThat(ownMacros("refleksjon-0")).containsExactly("absolutt-field{field=reflection}");
        assertThat(ownMacros("refleksjon-n")).containsExactly("absolutt-field{field=reflection-{n}}");
    }

    /** Source: page-tree.json. The pages of the sessions are linked from the timeline, and not listed below it again. */
    @Test
    public void childPagesAreListedWhereThePageTreeSaysSo() {
        for (String key : List.of("framtid", "mellomarbeid", "refleksjon")) {
            assertThat(folder.template(key).macros())
                    .as(key)
                    .extracting(Macro::name)
                    .contains("children");
        }
    }

    /** Confluence includes one excerpt a page, so all four answers stand in the same one. */
    @Test
    public void theReflectionIsOneExcerptThatSessionAndBetweenSessionPageShow() {
        folder.templates().forEach((key, template) -> assertThat(template.macros())
                .as(key)
                .filteredOn(macro -> macro.name().equals("excerpt"))
                .hasSize(key.equals("refleksjon-n") ? 1 : 0));
        Template reflection = folder.template("refleksjon-n");
        assertThat(reflection.elements("h2")).allSatisfy(heading -> assertThat(
                        ((Element) heading.getParentNode().getParentNode()).getAttributeNS(Template.AC, "name"))
                .isEqualTo("excerpt"));
        assertThat(includers()).containsExactly("mellomarbeid-n", "samling-n");
    }

    /** A free text cannot be policed, so the rule stands beside it. */
    @Test
    public void theRuleAboutChildrenStandsWherePeopleWriteAboutThem() {
        for (String key : List.of(
                "grupper",
                "medvirkning",
                "kunnskap",
                "framtid",
                "framtidsbilde-mal",
                "utvikling",
                "framdrift",
                "samling-n",
                "mellomarbeid-n",
                "erfaringssamling",
                "refleksjon-0",
                "refleksjon-n",
                "dypdykk",
                "regler")) {
            assertThat(folder.template(key).text()).as(key).contains(folder.ruleAboutChildren());
        }
    }

    /** Dates come from macros, contacts from configuration, and law is checked by KS before it ships. */
    @Test
    public void noTemplateHoldsAnAddressAParagraphOrADate() {
        folder.templates().forEach((key, template) -> assertThat(template.strings())
                .as(key)
                .allSatisfy(text -> {
                    assertThat(text).doesNotContain("§").doesNotContainPattern("[\\w.]+@[\\w.]+");
                    assertThat(text)
                            .doesNotContainPattern("\\b\\d{1,2}\\. ?(januar|februar|mars|april|mai|juni|juli|august)");
                    assertThat(text).doesNotContainPattern("\\b\\d{4}-\\d{2}|\\d{6}");
                }));
    }

    private static Element nextElement(Element element) {
        List<Element> siblings = Template.children(element.getParentNode());
        return siblings.get(siblings.indexOf(element) + 1);
    }

    private List<String> includers() {
        return folder.templates().entrySet().stream()
                .filter(entry -> entry.getValue().macros().stream()
                        .anyMatch(m -> m.name().equals("excerpt-include")))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<String> ownMacros(String key) {
        return folder.template(key).macros().stream()
                .filter(macro -> macro.name().startsWith("absolutt-"))
                .map(macro -> macro.name() + macro.parameters())
                .toList();
    }
}
