// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Confluence looks bundles up by the locale's text and its Norwegian is {@code no_NO}, a browser's {@code nb} or
 * {@code nb_NO}; so bokmål becomes a file for every such name. Nynorsk is chosen by the space and read by the plugin alone.
 * Signs outside ASCII are written as escapes, since some of the host's readers take ISO-8859-1 and some UTF-8
 * (facts/platform.md, section 6).
 */
final class LanguageCopies {

    private static final String BASE = "absolutt.properties";
    private static final Map<String, List<String>> MASTERS =
            Map.of("no", List.of("no", "no_NO", "nb", "nb_NO"), "nn", List.of("nn"));

    private final Path folder;

    LanguageCopies(Path folder) {
        this.folder = folder;
    }

    void write() throws IOException {
        Path base = folder.resolve(BASE);
        if (Files.exists(base)) {
            Output.text(base, escaped(Files.readString(base, StandardCharsets.UTF_8)));
        }
        for (Map.Entry<String, List<String>> master : MASTERS.entrySet()) {
            copy(bundle(master.getKey()), master.getValue());
        }
    }

    private void copy(Path master, List<String> suffixes) throws IOException {
        if (Files.exists(master)) {
            String text = escaped(Files.readString(master, StandardCharsets.UTF_8));
            for (String suffix : suffixes) {
                Output.text(bundle(suffix), text);
            }
        }
    }

    private Path bundle(String suffix) {
        return folder.resolve("absolutt_" + suffix + ".properties");
    }

    private static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (char sign : text.toCharArray()) {
            if (sign < 128) {
                result.append(sign);
            } else {
                result.append(String.format("\\u%04X", (int) sign));
            }
        }
        return result.toString();
    }
}
