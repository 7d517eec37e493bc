// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.w3c.dom.Element;

/** That the templates are storage format that Confluence and this plugin understand. */
@RunWith(Parameterized.class)
public class PageTemplateFormatTest {

    @Parameter
    public TemplateFolder folder;

    private static final Set<String> ELEMENTS = Set.of(
            ("page p h2 ul ol li strong em span a br table colgroup col tbody tr th td ac:link ac:link-body ri:page ac:placeholder "
                            + "ac:structured-macro ac:parameter ac:rich-text-body ac:task-list ac:task ac:task-id "
                            + "ac:task-status ac:task-body ac:layout ac:layout-section ac:layout-cell")
                    .split(" "));
    private static final Map<String, Integer> LAYOUT_CELLS =
            Map.of("single", 1, "two_equal", 2, "two_right_sidebar", 2, "three_equal", 3);

    /** Name and allowed parameter values, as patterns; parameters that are not named here are refused. */
    private static final Map<String, Map<String, String>> MACROS = Map.ofEntries(
            Map.entry(
                    "absolutt-progress",
                    Map.of(
                            "view",
                            "full|short|due|changes|week|way|answers",
                            "phase",
                            "roller|kunnskap|framtid|utvikling|for|\\{temakey}")),
            Map.entry("absolutt-pages", Map.of("view", "now|all")),
            Map.entry("absolutt-sessions", Map.of("kind", "coordinator|own")),
            Map.entry("absolutt-session", Map.of("number", "next|\\{n}")),
            Map.entry(
                    "absolutt-group",
                    Map.of("view", "short|representation", "group", "participant|reference", "session", "\\{n}")),
            Map.entry(
                    "absolutt-field",
                    Map.of(
                            "field",
                            "tagline|aim|purpose|goals|organiser|framework|financing|costs|anchoring|contact|links|"
                                    + "reflection|reflection-\\{n}|assignment-\\{n}")),
            Map.entry("absolutt-indicators", Map.of()),
            Map.entry("absolutt-measures", Map.of()),
            Map.entry("absolutt-roles", Map.of()),
            Map.entry("info", Map.of("title", ".+")),
            Map.entry("tip", Map.of("title", ".+")),
            Map.entry("note", Map.of("title", ".+")),
            Map.entry("panel", Map.of("title", ".+")),
            Map.entry("expand", Map.of("title", ".+")),
            Map.entry("toc", Map.of("minLevel", "2", "maxLevel", "2")),
            Map.entry("children", Map.of("all", "true")),
            Map.entry("status", Map.of("title", ".+", "colour", "Grey|Yellow")),
            Map.entry("excerpt", Map.of()),
            Map.entry("excerpt-include", Map.of("", "", "nopanel", "true")));

    @Parameters(name = "{0}")
    public static List<TemplateFolder> folders() {
        return TemplateFolder.ALL;
    }

    /** Source: "Confluence Storage Format", Data Center 10.2; {@code page} is this plugin's own root. */
    @Test
    public void onlyElementsOfTheStorageFormatStandThere() {
        folder.templates().forEach((key, template) -> assertThat(template.elements("*"))
                .as(key)
                .allSatisfy(element -> assertThat(element.getTagName()).isIn(ELEMENTS)));
    }

    /** Confluence wants nothing beside a layout ("Confluence Storage Format"). */
    @Test
    public void aLayoutIsTheOnlyThingAtTheTopAndHasTheCellsOfItsType() {
        folder.templates().forEach((key, template) -> {
            if (!template.elements("ac:layout").isEmpty()) {
                assertThat(Template.children(template.root())).as(key).hasSize(1);
            }
            template.elements("ac:layout-section").forEach(section -> assertThat(Template.children(section))
                    .as(key)
                    .hasSize(LAYOUT_CELLS.get(section.getAttributeNS(Template.AC, "type"))));
        });
    }

    /** A macro of a later issue comes into the templates with that issue, never before. */
    @Test
    public void onlyMacrosThatExistAreUsedWithParametersTheyHave() {
        folder.templates().forEach((key, template) -> template.macros().forEach(macro -> {
            assertThat(MACROS).as(key).containsKey(macro.name());
            Map<String, String> allowed = MACROS.get(macro.name());
            macro.parameters().forEach((name, value) -> {
                assertThat(allowed).as(key + " " + macro.name()).containsKey(name);
                assertThat(value).as(key + " " + macro.name() + " " + name).matches(allowed.get(name));
            });
        }));
    }

    /** WCAG 1.3.1: a screen reader must be able to say which column a cell belongs to. */
    @Test
    public void everyTableStartsWithARowOfHeaderCellsAndAllRowsAreAsLong() {
        folder.templates().forEach((key, template) -> template.elements("tbody").forEach(table -> {
            List<Element> rows = Template.children(table);
            List<Element> header = Template.children(rows.get(0));
            assertThat(header).as(key).allSatisfy(cell -> {
                assertThat(cell.getTagName()).isEqualTo("th");
                assertThat(cell.getTextContent()).isNotBlank();
            });
            assertThat(rows).as(key).hasSizeGreaterThan(1).allSatisfy(row -> assertThat(Template.children(row))
                    .hasSameSizeAs(header));
        }));
    }

    /** Confluence tells the tasks of a page apart by their number. */
    @Test
    public void tasksAreOpenAndNumberedOncePerPage() {
        folder.templates().forEach((key, template) -> {
            assertThat(template.texts("ac:task-id")).as(key).doesNotHaveDuplicates();
            assertThat(template.texts("ac:task-status")).as(key).allMatch("incomplete"::equals);
        });
        assertThat(folder.template("mellomarbeid-n").elements("ac:task")).isNotEmpty();
    }
}
