// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.descriptor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The project's files as they are written, before any build step. */
final class Sources {

    static final Path DESCRIPTOR = Path.of("atlassian-plugin.xml");
    static final Path JAVA = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("src/main/resources");

    private Sources() {}

    /** The files below a folder whose names end like that, and their text; none where there is no such folder. */
    static Map<Path, String> below(Path folder, String ending) {
        Map<Path, String> texts = new TreeMap<>();
        for (Path file : files(folder)) {
            if (file.toString().endsWith(ending)) {
                texts.put(file, text(file));
            }
        }
        return texts;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
