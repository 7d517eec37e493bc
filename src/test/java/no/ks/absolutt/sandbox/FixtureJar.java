// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import no.ks.absolutt.packaging.Packaging;
import no.ks.absolutt.sandbox.fixture.Note;

/** Packs the fixture plugin: its classes, the files that the test gives, and the index files of the build step. */
final class FixtureJar {

    static final String DESCRIPTOR = """
            <atlassian-plugin key="fixture" name="Fixture" plugins-version="2">
              <plugin-info/>
              <resource type="i18n" name="i18n" location="fixture.words"/>
              <ao key="ao"><entity>no.ks.absolutt.sandbox.fixture.Note</entity></ao>
              <xhtml-macro key="hello" name="hello" class="no.ks.absolutt.sandbox.fixture.FixtureMacro"/>
              <rest key="rest" path="/fixture" version="1.0"><package>no.ks.absolutt.sandbox.fixture</package></rest>
              <web-resource key="style"><resource type="download" name="a.css" location="fixture/a.css"/></web-resource>
            </atlassian-plugin>
            """;
    static final String SPRING = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:context="http://www.springframework.org/schema/context"
                xmlns:scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                xsi:schemaLocation="
                  http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                  http://www.springframework.org/schema/context http://www.springframework.org/schema/context/spring-context.xsd
                  http://www.atlassian.com/schema/atlassian-scanner/2 http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
              <context:annotation-config/>
              <scanner:scan-indexes/>
            </beans>
            """;
    private static final String IMPORTS = String.join(
            ",",
            "com.atlassian.activeobjects.external,com.atlassian.annotations.security,com.atlassian.confluence.macro",
            "com.atlassian.confluence.content.render.xhtml,com.atlassian.confluence.user,com.atlassian.sal.api.lifecycle",
            "com.atlassian.sal.api.transaction,com.atlassian.templaterenderer,jakarta.inject,jakarta.ws.rs,net.java.ao",
            "net.java.ao.schema,org.springframework.context.annotation,org.springframework.beans.factory",
            "com.atlassian.plugin.spring.scanner.annotation.imports;resolution:=optional",
            "com.atlassian.beehive;resolution:=optional");

    private final Map<String, String> files = new LinkedHashMap<>();

    FixtureJar() {
        files.put("atlassian-plugin.xml", DESCRIPTOR);
        files.put("META-INF/spring/plugin-context.xml", SPRING);
        files.put("fixture/words.properties", "fixture.hello.label=Hello");
        files.put("fixture/words_no.properties", "fixture.hello.label=Hei");
        files.put("fixture/a.css", "p { color: red }");
        files.put("fixture/hello.vm", "<b>$who</b> $space $count $user");
    }

    /** Another text for a file; null leaves the file out. */
    FixtureJar with(String file, String text) {
        files.put(file, text);
        return this;
    }

    Path writeTo(Path folder) throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        copyClasses(content);
        Packaging.main(new String[] {content.toString(), "src/platform/java"});
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = content.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            if (file.getValue() == null) {
                Files.deleteIfExists(target);
            } else {
                Files.writeString(target, file.getValue(), StandardCharsets.UTF_8);
            }
        }
        return pack(content, folder.resolve("fixture.jar"));
    }

    private static void copyClasses(Path content) throws Exception {
        Path classes = Path.of(
                Note.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path from = classes.resolve(Note.class.getPackageName().replace('.', '/'));
        try (Stream<Path> found = Files.list(from)) {
            for (Path file : found.toList()) {
                Path target = content.resolve(classes.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static Path pack(Path content, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out, manifest());
                Stream<Path> found = Files.walk(content)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(
                        new JarEntry(content.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, packed);
            }
        }
        return jar;
    }

    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "fixture");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Import-Package", IMPORTS);
        return manifest;
    }
}
