// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;

/** The plugin's own compiled classes, without the host's signatures that lie beside them. */
final class PluginClasses {

    private static final String ROOT = "no/ks/absolutt";

    private final Path classes;

    PluginClasses(Path classes) {
        this.classes = classes;
    }

    /** Shows every class to the visitor, in the order of their paths. */
    void accept(ClassVisitor visitor) throws IOException {
        for (Path file : files()) {
            new ClassReader(Files.readAllBytes(file)).accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
    }

    private List<Path> files() throws IOException {
        Path root = classes.resolve(ROOT);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }
}
