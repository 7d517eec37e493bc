// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.felix;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds on this process's class path the packages that the host exports, as Confluence does: without versions. */
final class HostPackages {

    /** What a plugin may import from Confluence 10; never the plugin's own packages, which lie on the same class path. */
    private static final List<String> EXPORTED = List.of(
            "com.atlassian.",
            "jakarta.inject",
            "jakarta.annotation",
            "jakarta.servlet",
            "jakarta.ws.rs",
            "net.java.ao",
            "org.springframework.",
            "org.slf4j",
            "com.fasterxml.jackson.");

    private static final Set<String> ALL = find();

    private HostPackages() {}

    /** Sorted names of the exported packages, without the withheld ones. */
    static Set<String> without(Predicate<String> withheld) {
        Set<String> found = new TreeSet<>(ALL);
        found.removeIf(withheld);
        return found;
    }

    private static Set<String> find() {
        Set<String> found = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            try {
                if (Files.isDirectory(path)) {
                    addFolder(path, found);
                } else if (entry.endsWith(".jar") && Files.exists(path)) {
                    addJar(path, found);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static void addJar(Path path, Set<String> found) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            jar.stream().forEach(entry -> addClass(entry.getName(), found));
        }
    }

    private static void addFolder(Path folder, Set<String> found) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(file -> addClass(folder.relativize(file).toString().replace('\\', '/'), found));
        }
    }

    private static void addClass(String file, Set<String> found) {
        int end = file.lastIndexOf('/');
        if (end < 0 || !file.endsWith(".class") || file.startsWith("META-INF/")) {
            return;
        }
        String name = file.substring(0, end).replace('/', '.');
        if (EXPORTED.stream().anyMatch(name::startsWith)) {
            found.add(name);
        }
    }
}
