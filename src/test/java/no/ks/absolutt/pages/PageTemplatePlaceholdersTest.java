// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** That code can fill every placeholder of the templates. */
@RunWith(Parameterized.class)
public class PageTemplatePlaceholdersTest {

    @Parameter
    public TemplateFolder folder;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> CONDITIONS = List.of("if", "unless");
    private static final Set<String> VALUES =
            Set.of("kommune", "program", "n", "tema", "temakey", "undertittel", "temaside");
    private static final Set<String> SESSION_PAGES =
            Set.of("samling-n", "mellomarbeid-n", "refleksjon-n", "erfaringssamling");

    @Parameters(name = "{0}")
    public static List<TemplateFolder> folders() {
        return TemplateFolder.ALL;
    }

    /** The placeholders are listed at the top of words.properties. */
    @Test
    public void everyPlaceholderIsKnownAndEveryLinkedPageTypeExists() {
        folder.templates().forEach((key, template) -> template.strings().forEach(text -> {
            Matcher placeholder = PLACEHOLDER.matcher(text);
            while (placeholder.find()) {
                assertKnown(key, placeholder.group(1));
            }
            assertThat(PLACEHOLDER.matcher(text).replaceAll("")).as(key).doesNotContain("{", "}");
        }));
    }

    /** Elsewhere there is no session number to fill in. */
    @Test
    public void valuesOfASessionStandOnlyOnPagesThatBelongToOne() {
        folder.templates().forEach((key, template) -> {
            if (!SESSION_PAGES.contains(key)) {
                assertThat(template.strings())
                        .as(key)
                        .noneMatch(text -> text.matches("(?s).*\\{(n|tema.*|undertittel|tittel:[^}]*-n)}.*"));
            }
        });
    }

    /** A misspelled condition would silently take its element away. */
    @Test
    public void conditionsNameAPlaceholder() {
        folder.templates().forEach((key, template) -> template.elements("*").forEach(element -> {
            for (String condition : CONDITIONS) {
                if (element.hasAttribute(condition)) {
                    assertKnown(key, element.getAttribute(condition));
                }
            }
        }));
    }

    /** The municipality's form may be empty, for a word that is only a condition. */
    @Test
    public void everyWordIsUsedAndHasAFormForMunicipalityAndCounty() {
        Set<String> used = new HashSet<>();
        folder.templates().values().forEach(template -> {
            template.strings()
                    .forEach(text -> PLACEHOLDER.matcher(text).results().forEach(r -> used.add(r.group(1))));
            CONDITIONS.forEach(name -> template.elements("*").forEach(element -> used.add(element.getAttribute(name))));
        });
        folder.words().forEach((key, forms) -> {
            assertThat(used).contains((String) key);
            assertThat((String) forms).as("%s", key).matches("[^|]*\\|[^|]+");
        });
    }

    private void assertKnown(String key, String placeholder) {
        if (placeholder.startsWith("tittel:")) {
            assertThat(folder.types()).as(key).containsKey(placeholder.substring("tittel:".length()));
        } else if (!VALUES.contains(placeholder)) {
            assertThat(folder.words().stringPropertyNames()).as(key).contains(placeholder);
        }
    }
}
