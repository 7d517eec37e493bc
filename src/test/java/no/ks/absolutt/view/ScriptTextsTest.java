// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ks.absolutt.core.text.Language;
import org.junit.Test;

/** The texts that are given to the tracker's scripts, and those that the scripts ask for. */
public class ScriptTextsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/web");
    private static final Pattern ASKED_FOR = Pattern.compile("(?:text\\(macro, |\\bt\\()\"([a-z-]+)\"");

    @Test
    public void everyTextThatTheTrackersScriptsPutOnThePageIsGivenToThem() throws IOException {
        assertThat(askedFor()).isNotEmpty().isSubsetOf(ScriptTexts.NAMES);
    }

    /** Attribute names do not know upper and lower case. */
    @Test
    public void noTwoTextsShareAnAttribute() {
        List<String> attributes = new ScriptTexts(Words.in(Language.BOKMAL))
                .list().stream()
                        .map(text -> ((String) text.get("name")).toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(attributes).doesNotHaveDuplicates();
    }

    private static Set<String> askedFor() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("progress.*\\.js"))
                    .toList()) {
                ASKED_FOR.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }
}
