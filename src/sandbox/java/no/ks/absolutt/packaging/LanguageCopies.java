// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Confluence looks bundles up by the locale's text and its Norwegian is {@code no_NO}, a browser's {@code nb} or
 * {@code nb_NO}; so what the host itself asks for, which begins with the plugin's key, gets a file for every such name. All
 * other texts are read by the plugin alone, from its bundle in bokmål or nynorsk. Signs outside ASCII are written as
 * escapes, since some of the host's readers take ISO-8859-1 and some UTF-8 (facts/platform.md, section 6).
 */
final class LanguageCopies {

    private static final String BASE = "absolutt.properties";
    private static final String BOKMAL = "no";
    private static final List<String> OF_THE_PLUGIN = List.of(BOKMAL, "nn");
    private static final List<String> OF_THE_HOST = List.of("no_NO", "nb", "nb_NO");
    private static final String ASKED_BY_THE_HOST = "no.ks.absolutt.";

    private final Path folder;

    LanguageCopies(Path folder) {
        this.folder = folder;
    }

    void write() throws IOException {
        escape(folder.resolve(BASE));
        for (String language : OF_THE_PLUGIN) {
            escape(bundle(language));
        }
        if (Files.exists(bundle(BOKMAL))) {
            String asked = askedByTheHost(Files.readString(bundle(BOKMAL), StandardCharsets.UTF_8));
            for (String name : OF_THE_HOST) {
                Output.text(bundle(name), asked);
            }
        }
    }

    private static void escape(Path bundle) throws IOException {
        if (Files.exists(bundle)) {
            Output.text(bundle, escaped(Files.readString(bundle, StandardCharsets.UTF_8)));
        }
    }

    /** The bundles have one text a line. */
    private static String askedByTheHost(String texts) {
        return texts.lines()
                .filter(line -> line.startsWith(ASKED_BY_THE_HOST))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
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
