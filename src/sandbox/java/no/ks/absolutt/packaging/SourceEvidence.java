// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.packaging;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the stand-ins' Javadoc says of where signatures were read and how sure they are, in sentences that begin with
 * Confirmed, Seen in use or Unconfirmed. A sentence that names a member is about that one, others about all.
 */
final class SourceEvidence {

    private final Map<String, StandIn> types = new HashMap<>();

    /** Reads every stand-in below the folder; none where there is no such folder. */
    SourceEvidence(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources(folder)));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new StandInReader(docs, unit, types).scan(unit, null);
            }
        }
    }

    /** What is known of a type or member, named as in the list of members; nothing where its Javadoc says nothing. */
    Optional<Evidence> of(String line) {
        String type = line.replaceFirst("#.*", "");
        return type.equals(line)
                ? Optional.ofNullable(types.get(type)).flatMap(StandIn::ofType)
                : ofMember(type, MemberName.of(line.substring(type.length() + 1)));
    }

    /** The declaration may stand in a parent; what the parent's Javadoc says holds for it. */
    private Optional<Evidence> ofMember(String type, MemberName member) {
        StandIn standIn = types.get(type);
        if (standIn == null) {
            return Optional.empty();
        }
        if (standIn.declares(member)) {
            return standIn.of(member);
        }
        return standIn.parents().stream()
                .map(parent -> ofMember(parent, member))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
