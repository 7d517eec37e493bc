// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Code that breaks a rule, compiled when the test runs, so that it stands beside the rule and never in the plugin.
 *
 * @param sources one top-level type each
 */
record Planted(List<String> sources) {

    /** Source code of types, one a text. */
    static Planted source(String... sources) {
        return new Planted(List.of(sources));
    }

    /** A class in that package of the plugin, with a field of that type. */
    static Planted field(String part, String type) {
        return source("package no.ks.absolutt." + part + "; class Planted { " + type + " field; }");
    }

    /** The types as ArchUnit sees them. The folder must be empty. */
    JavaClasses compiledInto(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:none", "-d", folder.toString());
        List<? extends JavaFileObject> files = sources.stream().map(Source::new).toList();
        boolean compiled =
                compiler.getTask(null, null, null, options, null, files).call();
        if (!compiled) {
            throw new IOException("The planted code does not compile: " + sources);
        }
        return new ClassFileImporter().importPath(folder);
    }

    @Override
    public String toString() {
        return String.join(" ", sources);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///" + name(text) + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        private static String name(String text) {
            String declared = text.substring(text.indexOf(" class ") + " class ".length());
            return Stream.of(declared.split("\\W+")).findFirst().orElseThrow();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
