// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.w3c.dom.Element;

public class DescriptorTest {

    /** Confluence's own bundles of scripts and styles that the plugin may ask for. */
    private static final Set<String> HOST_RESOURCES = Set.of("com.atlassian.auiplugin:ajs");

    private static final Set<String> KINDS = Set.of(
            "ao", "rest", "servlet", "web-item", "web-section", "web-resource", "xhtml-macro", "component-import");

    private final Descriptor descriptor = new Descriptor();

    @Test
    public void theKeyIsForEver() {
        assertThat(descriptor.root().getAttribute("key")).isEqualTo("no.ks.absolutt");
        assertThat(descriptor.root().getAttribute("plugins-version")).isEqualTo("2");
    }

    @Test
    public void everyModuleIsOfAKnownKindAndHasAKeyOfItsOwn() {
        assertThat(descriptor.modules()).extracting(Element::getLocalName).allMatch(KINDS::contains);
        assertThat(descriptor.modules())
                .extracting(module -> module.getAttribute("key"))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @Test
    public void everyClassExists() {
        assertThat(descriptor.classes()).allSatisfy(name -> assertThatCode(
                        () -> Class.forName(name, false, getClass().getClassLoader()))
                .doesNotThrowAnyException());
    }

    @Test
    public void everyTextExists() {
        assertThat(descriptor.texts()).allMatch(key -> key.startsWith("no.ks.absolutt."));
        assertThat(Bundle.ENGLISH.texts().keySet()).containsAll(descriptor.texts());
    }

    @Test
    public void everyLanguageBundleExists() {
        assertThat(descriptor.bundles()).allMatch(DescriptorTest::isResource);
    }

    @Test
    public void everyDownloadAndTemplateExists() {
        assertThat(descriptor.locations()).doesNotContain("").allMatch(DescriptorTest::isResource);
    }

    @Test
    public void everyIconLeadsToAnImageInTheJar() {
        assertThat(descriptor.icons()).allMatch(DescriptorTest::isResource);
    }

    @Test
    public void everyDependencyOfAWebResourceExists() {
        List<String> own = descriptor.modules("web-resource").stream()
                .map(module -> Descriptor.PLUGIN + ":" + module.getAttribute("key"))
                .toList();
        assertThat(Xml.elements(descriptor.root(), "dependency"))
                .extracting(Element::getTextContent)
                .allSatisfy(key -> assertThat(own.contains(key) || HOST_RESOURCES.contains(key))
                        .as(key)
                        .isTrue());
    }

    @Test
    public void everyPackageWithRestResourcesExists() {
        assertThat(Xml.elements(descriptor.root(), "package"))
                .extracting(
                        element -> Sources.JAVA.resolve(element.getTextContent().replace('.', '/')))
                .allMatch(Files::isDirectory);
    }

    /** A row that is not named there has no table. */
    @Test
    public void everyRowOfTheStorageIsNamedAndNothingElse() {
        List<String> rows =
                Sources.below(Sources.JAVA.resolve("no/ks/absolutt/storage/row"), ".java").entrySet().stream()
                        .filter(file -> file.getValue().contains("@Table("))
                        .map(file -> "no.ks.absolutt.storage.row."
                                + file.getKey().getFileName().toString().replace(".java", ""))
                        .toList();
        List<String> named = descriptor.modules("ao").stream()
                .flatMap(ao -> Descriptor.entities(ao).stream())
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    public void theTablesHaveThePluginsNamespace() {
        assertThat(descriptor.modules("ao"))
                .extracting(ao -> ao.getAttribute("namespace"))
                .allMatch(Descriptor.PLUGIN::equals);
    }

    private static boolean isResource(String place) {
        Path file = Sources.RESOURCES.resolve(place.replaceFirst("^/", ""));
        return place.endsWith("/") ? Files.isDirectory(file) : Files.isRegularFile(file);
    }
}
