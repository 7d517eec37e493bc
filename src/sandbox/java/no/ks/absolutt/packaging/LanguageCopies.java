// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Confluence looks bundles up by the locale's text and its Norwegian is {@code no_NO}, a browser's {@code nb} or
 * {@code nb_NO}; so the one master becomes four files. Signs outside ASCII are written as escapes, since some of the
 * host's readers take ISO-8859-1 and some UTF-8 (facts/platform.md, section 6).
 */
final class LanguageCopies {

    private static final String BASE = "absolutt.properties";
    private static final String MASTER = "absolutt_no.properties";
    private static final List<String> COPIES = List.of("no", "no_NO", "nb", "nb_NO");

    private final Path folder;

    LanguageCopies(Path folder) {
        this.folder = folder;
    }

    void write() throws IOException {
        Path base = folder.resolve(BASE);
        if (Files.exists(base)) {
            Output.text(base, escaped(Files.readString(base, StandardCharsets.UTF_8)));
        }
        Path master = folder.resolve(MASTER);
        if (Files.exists(master)) {
            String text = escaped(Files.readString(master, StandardCharsets.UTF_8));
            for (String suffix : COPIES) {
                Output.text(folder.resolve("absolutt_" + suffix + ".properties"), text);
            }
        }
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
