// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What Confluence gets. Source: docs/architecture.md, and facts/build.md for the manifest. */
public class JarIT {

    private static final long TWO_MEGABYTES = 2_000_000;

    /** Without one of these Confluence does not start the plugin. */
    private static final List<String> MANDATORY_OF_THE_HOST = List.of(
            "com.atlassian.activeobjects.external",
            "com.atlassian.annotations.security",
            "com.atlassian.confluence.content.render.image",
            "com.atlassian.confluence.content.render.xhtml",
            "com.atlassian.confluence.core",
            "com.atlassian.confluence.macro",
            "com.atlassian.confluence.pages",
            "com.atlassian.confluence.security",
            "com.atlassian.confluence.spaces",
            "com.atlassian.confluence.user",
            "com.atlassian.plugin.web",
            "com.atlassian.sal.api",
            "com.atlassian.sal.api.auth",
            "com.atlassian.sal.api.lifecycle",
            "com.atlassian.sal.api.message",
            "com.atlassian.sal.api.transaction",
            "com.atlassian.sal.api.user",
            "com.atlassian.sal.api.websudo",
            "com.atlassian.templaterenderer",
            "com.atlassian.webresource.api.assembler");

    /** Without one of these a feature is off and the plugin says so. */
    private static final List<String> OPTIONAL = List.of(
            "com.atlassian.audit.api",
            "com.atlassian.audit.entity",
            "com.atlassian.beehive",
            "com.atlassian.confluence.api.service.accessmode",
            "com.atlassian.crowd.embedded.api",
            "com.atlassian.crowd.search.query.entity",
            "com.atlassian.crowd.search.query.entity.restriction",
            "com.atlassian.crowd.search.query.entity.restriction.constants",
            "com.atlassian.plugin.spring.scanner.annotation.export",
            "com.atlassian.plugin.spring.scanner.annotation.imports");

    private static final List<String> MANDATORY_JACKSON =
            List.of("com.fasterxml.jackson.annotation", "com.fasterxml.jackson.core", "com.fasterxml.jackson.databind");

    private final Path file = Path.of(System.getProperty("sandbox.jar"));
    private JarFile jar;

    @Before
    public void open() throws IOException {
        jar = new JarFile(file.toFile());
    }

    @After
    public void close() throws IOException {
        jar.close();
    }

    @Test
    public void theJarIsSmallerThanTwoMegabytes() throws IOException {
        assertThat(Files.size(file)).isLessThan(TWO_MEGABYTES);
    }

    @Test
    public void theJarHoldsOnlyThePluginAndItsLibraryForCsv() {
        assertThat(names())
                .filteredOn(name -> name.endsWith(".class"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("no/ks/absolutt/") || name.startsWith("de/siegmar/fastcsv/"));
        assertThat(names())
                .noneMatch(name -> name.startsWith("no/ks/absolutt/sandbox")
                        || name.startsWith("no/ks/absolutt/packaging")
                        || name.startsWith("com/")
                        || name.endsWith(".jar"));
    }

    @Test
    public void theJarCarriesItsLicenceAndTheNoticesOfOthers() throws IOException {
        assertThat(text("META-INF/LICENSE")).contains("Apache License");
        assertThat(text("META-INF/NOTICE")).contains("Alexander Prestmo", "Oliver Siegmar", "MIT License");
    }

    /** The time of the build would make two builds of one commit differ. */
    @Test
    public void everyEntryHasTheTimeThatThePomSetsForAll() {
        assertThat(jar.stream().map(ZipEntry::getTimeLocal).distinct()).hasSize(1);
        assertThat(names()).doesNotHaveDuplicates();
    }

    @Test
    public void everyClassInTheScannersIndexIsThere() throws IOException {
        assertThat(lines("META-INF/plugin-components/component")).isNotEmpty().allSatisfy(name -> assertThat(
                        jar.getEntry(name.replace('.', '/') + ".class"))
                .as(name)
                .isNotNull());
        assertThat(lines("META-INF/plugin-components/imports")).isNotEmpty().allSatisfy(name -> assertThatCode(
                        () -> Class.forName(name, false, getClass().getClassLoader()))
                .doesNotThrowAnyException());
    }

    @Test
    public void theListOfHostMembersIsThere() throws IOException {
        assertThat(lines("META-INF/host-members.txt"))
                .contains("com.atlassian.confluence.spaces.SpaceManager")
                .allMatch(line -> line.startsWith("com.atlassian."));
    }

    @Test
    public void theManifestNamesThePluginAsConfluenceWantsIt() throws IOException {
        assertThat(header("Atlassian-Plugin-Key")).isEqualTo("no.ks.absolutt");
        assertThat(header("Bundle-SymbolicName")).isEqualTo("no.ks.absolutt");
        assertThat(header("Spring-Context")).isEqualTo("*");
        assertThat(header("Export-Package")).isNull();
        assertThat(header("Bundle-ClassPath")).isNull();
    }

    /** Ranges taken from the jars that were compiled against do not match what Confluence exports. */
    @Test
    public void noImportNamesAVersion() throws IOException {
        assertThat(imports().values()).noneMatch(directives -> directives.contains("version="));
    }

    @Test
    public void onlyWhatThePluginCannotDoWithoutIsMandatory() throws IOException {
        assertThat(imports(false))
                .filteredOn(name -> name.startsWith("com.atlassian."))
                .containsExactlyElementsOf(MANDATORY_OF_THE_HOST);
        assertThat(imports(false))
                .filteredOn(name -> name.startsWith("com.fasterxml."))
                .containsExactlyElementsOf(MANDATORY_JACKSON);
        assertThat(imports(true)).containsExactlyElementsOf(OPTIONAL);
    }

    private List<String> names() {
        return jar.stream().map(ZipEntry::getName).toList();
    }

    private List<String> lines(String entry) throws IOException {
        return text(entry).lines().map(line -> line.replaceFirst("#.*", "")).toList();
    }

    private String text(String entry) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private String header(String name) throws IOException {
        return jar.getManifest().getMainAttributes().getValue(name);
    }

    private List<String> imports(boolean optional) throws IOException {
        return imports().entrySet().stream()
                .filter(each -> each.getValue().contains("resolution:=optional") == optional)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Each imported package with its directives, by name. */
    private Map<String, String> imports() throws IOException {
        Map<String, String> imports = new TreeMap<>();
        for (String each : header("Import-Package").split(",(?=[a-z])")) {
            String[] parts = each.split(";", 2);
            imports.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return imports;
    }
}
