// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.descriptor;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plugin's texts in one language, as written. */
final class Bundle {

    static final Bundle ENGLISH = read("absolutt.properties");
    static final Bundle NORWEGIAN = read("absolutt_no.properties");
    static final Bundle NYNORSK = read("absolutt_nn.properties");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final Map<String, String> texts;
    private final Set<String> writtenTwice;

    private Bundle(Map<String, String> texts, Set<String> writtenTwice) {
        this.texts = texts;
        this.writtenTwice = writtenTwice;
    }

    private static Bundle read(String name) {
        Path file = Sources.RESOURCES.resolve("i18n").resolve(name);
        Map<String, String> texts = new TreeMap<>();
        Set<String> twice = new TreeSet<>();
        Properties collecting = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put(key.toString(), value.toString()) != null) {
                    twice.add(key.toString());
                }
                return null;
            }
        };
        if (Files.exists(file)) {
            try {
                collecting.load(new StringReader(Sources.text(file)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return new Bundle(texts, twice);
    }

    Map<String, String> texts() {
        return texts;
    }

    Set<String> writtenTwice() {
        return writtenTwice;
    }

    /** For each key the numbers of the arguments that its text shows. */
    Map<String, Set<String>> placeholders() {
        Map<String, Set<String>> result = new TreeMap<>();
        texts.forEach((key, text) -> {
            Set<String> numbers = new TreeSet<>();
            Matcher matcher = PLACEHOLDER.matcher(text);
            while (matcher.find()) {
                numbers.add(matcher.group(1));
            }
            result.put(key, numbers);
        });
        return result;
    }
}
