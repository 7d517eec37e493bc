// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The language bundles hold together, and with the code that uses them. */
public class BundlesTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Path BUNDLES = MAIN.resolve("resources/i18n");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern KEY_IN_JAVA =
            Pattern.compile("(?:\\.text|Message\\.of)\\(\\s*\"([a-zA-Z.-]+)\"\\s*[,)]");
    private static final Pattern ADDRESS_IN_DESCRIPTOR = Pattern.compile("<label key=\"([^\"]+)\"");
    private static final Pattern SCRIPT_TEXT = Pattern.compile("text\\(macro, \"([a-z-]+)\"|\\bt\\(\"([a-z-]+)\"\\)");
    /** What is no text: comments, directives, tags, references, and the keys that content elements give the host. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "<!--.*?-->|##[^\\n]*|<content [^>]*>[^<]*</content>|#\\{?[a-z]+}?(\\([^)]*\\))?|<[^>]*>|\\$!?\\{?[\\w.]+}?");

    private final Properties english = read("absolutt.properties");
    private final Properties bokmal = read("absolutt_no.properties");

    @Test
    public void bothLanguagesHaveTheSameKeysAndNoEmptyText() {
        assertThat(bokmal.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.values()).noneMatch(text -> ((String) text).isBlank());
        assertThat(bokmal.values()).noneMatch(text -> ((String) text).isBlank());
    }

    @Test
    public void bothLanguagesHaveTheSamePlaceholders() {
        english.stringPropertyNames()
                .forEach(key -> assertThat(placeholders(bokmal, key)).as(key).isEqualTo(placeholders(english, key)));
    }

    @Test
    public void everyTextIsAMessagePatternWithItsApostrophesDoubled() {
        for (Properties bundle : List.of(english, bokmal)) {
            bundle.stringPropertyNames().forEach(key -> {
                String text = bundle.getProperty(key);
                new MessageFormat(text);
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                assertThat(key.startsWith("no.ks.absolutt.") && text.contains("'"))
                        .as(key)
                        .isFalse();
            });
        }
    }

    @Test
    public void noKeyStandsTwice() {
        for (String file : List.of("absolutt.properties", "absolutt_no.properties")) {
            List<String> keys = text(BUNDLES.resolve(file))
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    public void everyKeyThatTheCodeNamesExists() {
        assertThat(english.stringPropertyNames()).containsAll(found(KEY_IN_JAVA, files("java", ".java")));
        assertThat(english.stringPropertyNames())
                .containsAll(found(ADDRESS_IN_DESCRIPTOR, List.of(Path.of("atlassian-plugin.xml"))));
    }

    @Test
    public void theTrackersScriptIsGivenTheTextsThatItUsesAndNoOthers() {
        Set<String> used = found(
                SCRIPT_TEXT,
                files("resources/web", ".js").stream()
                        .filter(file -> file.getFileName().toString().startsWith("progress"))
                        .toList());
        assertThat(used).isNotEmpty();
        assertThat(ScriptTexts.NAMES).containsAll(used);
        String scripts =
                files("resources/web", ".js").stream().map(BundlesTest::text).collect(Collectors.joining());
        assertThat(ScriptTexts.NAMES)
                .allMatch(name ->
                        scripts.contains("\"" + name + "\"") || name.matches("(note|evidence|due|support)-(now|gone)"));
    }

    /** Attribute names do not know upper and lower case. */
    @Test
    public void noTwoTextsOfTheScriptShareAnAttribute() {
        List<String> attributes = new ScriptTexts(Words.in(no.ks.absolutt.core.text.Language.BOKMAL))
                .list().stream()
                        .map(text -> ((String) text.get("name")).toLowerCase(java.util.Locale.ROOT))
                        .toList();
        assertThat(attributes).doesNotHaveDuplicates();
    }

    @Test
    public void noTemplateHoldsATextOfItsOwn() {
        files("resources/templates", ".vm").forEach(template -> {
            String left = NO_TEXT.matcher(text(template)).replaceAll("");
            assertThat(left.replaceAll("&[a-z]+;", "")).as(template.toString()).doesNotContainPattern("\\p{L}");
        });
    }

    private static Set<String> placeholders(Properties bundle, String key) {
        return PLACEHOLDER
                .matcher(bundle.getProperty(key))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, List<Path> files) {
        return files.stream()
                .flatMap(file -> pattern.matcher(text(file)).results())
                .map(result -> Stream.of(result.group(1), result.groupCount() > 1 ? result.group(2) : null)
                        .filter(Predicate.not(java.util.Objects::isNull))
                        .findFirst()
                        .orElseThrow())
                .filter(key -> !key.endsWith("."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(MAIN.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Properties read(String file) {
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(file), StandardCharsets.UTF_8)) {
            Properties bundle = new Properties();
            bundle.load(in);
            return bundle;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
