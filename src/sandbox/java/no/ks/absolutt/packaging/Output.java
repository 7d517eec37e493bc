// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Writes text files without touching those that already say the same, so that builds stay incremental. */
final class Output {

    private Output() {}

    /** One entry a line, with a line feed after the last too. */
    static void lines(Path file, Collection<String> lines) throws IOException {
        text(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    static void text(Path file, String text) throws IOException {
        if (Files.exists(file) && Files.readString(file, StandardCharsets.UTF_8).equals(text)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
