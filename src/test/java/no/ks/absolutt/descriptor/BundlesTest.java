// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ks.absolutt.testing.BokmalWords;
import org.junit.Test;

public class BundlesTest {

    /** Texts that Confluence itself looks up, without arguments and so without a pattern. */
    private static final String READ_BY_CONFLUENCE = "no.ks.absolutt.";

    private static final Pattern KEY_IN_CODE =
            Pattern.compile("(?:Message\\.of|\\.text|\\.say|words)\\(\\s*\"([\\w.-]+[\\w])\"");

    @Test
    public void allLanguagesHaveTheSameKeys() {
        assertThat(Bundle.NORWEGIAN.texts().keySet())
                .isEqualTo(Bundle.ENGLISH.texts().keySet());
        assertThat(Bundle.NYNORSK.texts().keySet())
                .isEqualTo(Bundle.NORWEGIAN.texts().keySet());
    }

    @Test
    public void allLanguagesHaveTheSamePlaceholders() {
        assertThat(Bundle.NORWEGIAN.placeholders()).isEqualTo(Bundle.ENGLISH.placeholders());
        assertThat(Bundle.NYNORSK.placeholders()).isEqualTo(Bundle.NORWEGIAN.placeholders());
    }

    @Test
    public void noKeyStandsTwice() {
        assertThat(Bundle.ENGLISH.writtenTwice()).isEmpty();
        assertThat(Bundle.NORWEGIAN.writtenTwice()).isEmpty();
        assertThat(Bundle.NYNORSK.writtenTwice()).isEmpty();
    }

    @Test
    public void noBokmalIsLeftInNynorsk() {
        assertThat(Bundle.NYNORSK.texts())
                .allSatisfy(
                        (key, text) -> assertThat(BokmalWords.in(text)).as(key).isEmpty());
    }

    @Test
    public void noTextIsEmpty() {
        assertThat(all())
                .allSatisfy(
                        text -> assertThat(text.getValue()).as(text.getKey()).isNotBlank());
    }

    @Test
    public void everyTextIsAPatternThatCanBeFilledIn() {
        assertThat(all()).allSatisfy(text -> assertThatCode(() -> new MessageFormat(text.getValue()))
                .as(text.getKey())
                .doesNotThrowAnyException());
    }

    /** A single apostrophe in a pattern vanishes and hides what follows; in a plain text two of them would show. */
    @Test
    public void apostrophesAreDoubledInPatternsAndAbsentFromWhatConfluenceReads() {
        assertThat(all()).allSatisfy(text -> {
            String rest = text.getKey().startsWith(READ_BY_CONFLUENCE)
                    ? text.getValue()
                    : text.getValue().replace("''", "");
            assertThat(rest).as(text.getKey()).doesNotContain("'");
        });
    }

    @Test
    public void everyKeyThatTheCodeAsksForExists() {
        assertThat(Bundle.ENGLISH.texts().keySet()).containsAll(keysInCode());
    }

    private static Set<String> keysInCode() {
        Set<String> keys = new TreeSet<>();
        for (String source : Sources.below(Sources.JAVA, ".java").values()) {
            Matcher matcher = KEY_IN_CODE.matcher(source);
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        keys.removeIf(key -> !key.contains("."));
        return keys;
    }

    private static List<Map.Entry<String, String>> all() {
        return Stream.of(Bundle.ENGLISH, Bundle.NORWEGIAN, Bundle.NYNORSK)
                .map(bundle -> bundle.texts().entrySet())
                .flatMap(Collection::stream)
                .toList();
    }
}
