// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** What the Velocity templates may hold. Source: docs/architecture.md, the promise that everything is escaped. */
public class TemplatesTest {

    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(title|alt|placeholder|aria-label|label)\\s*=\\s*\"([^\"]*)\"");

    private final Map<String, String> templates = Sources.below(Sources.RESOURCES, ".vm").entrySet().stream()
            .collect(Collectors.toMap(
                    file -> file.getKey().toString(), Map.Entry::getValue, (one, other) -> one, TreeMap::new));

    @Test
    public void holdMarkupAndReferencesButNoText() {
        templates.forEach((name, template) ->
                assertThat(TemplateText.literal(template)).as(name).isEmpty());
    }

    @Test
    public void holdNoTextInAttributesThatAreReadAloud() {
        templates.forEach((name, template) -> assertThat(
                        SPOKEN_ATTRIBUTE.matcher(template).results())
                .as(name)
                .allSatisfy(found -> assertThat(TemplateText.literal(found.group(2)))
                        .as(found.group())
                        .isEmpty()));
    }

    @Test
    public void holdNoScript() {
        templates.forEach((name, template) -> assertThat(template)
                .as(name)
                .doesNotContainPattern("(?i)<script\\b")
                .doesNotContainPattern("(?i)<[^>]*\\son[a-z]+\\s*=")
                .doesNotContainPattern("(?i)javascript:"));
    }

    /** Each of these would bring a value to the page as it is. */
    @Test
    public void neverGoRoundTheEscaping() {
        templates.forEach((name, template) -> assertThat(template)
                .as(name)
                .doesNotContain("disableAntiXss", "#evaluate", "#include")
                .doesNotContainPattern("\\$!?\\{?\\w*Html\\b")
                .doesNotContainPattern("(?i)(['\"])\\w*html\\1")
                .doesNotContainPattern("[.'\"$](get)?[rR]ender"));
    }

    /** What is put together in a string is escaped there and once more when it is shown. */
    @Test
    public void putNoStringsTogether() {
        templates.forEach((name, template) -> assertThat(TemplateText.arguments(template))
                .as(name)
                .allSatisfy(argument -> assertThat(argument).doesNotContainPattern("\"[^\"]*\\$[^\"]*\"")));
    }

    @Test
    public void theTextIsFoundBetweenDirectivesTagsAndReferences() {
        assertThat(TemplateText.literal(
                        "#if($a.get('x') == \"y\")<b class=\"c\">$!{a.get('k')} &nbsp;$b</b>#end ## no"))
                .isEmpty();
        assertThat(TemplateText.literal("<b>Lagre $b</b>")).isEqualTo("Lagre");
        assertThat(TemplateText.literal("#set($x = 1)og")).isEqualTo("og");
    }
}
