// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A wrong namespace fails only when Confluence starts the plugin. Source: facts/platform.md, section 2.2. */
public class SpringFilesTest {

    private static final String BEANS = "http://www.springframework.org/schema/beans";
    private static final String CONTEXT = "http://www.springframework.org/schema/context";
    private static final String SCANNER = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final Element root = Xml.read(Path.of("src/main/resources/META-INF/spring/plugin-context.xml"))
            .getDocumentElement();

    @Test
    public void theOnlyFileHasTheBeansNamespace() {
        assertThat(Sources.below(Sources.RESOURCES.resolve("META-INF/spring"), ".xml"))
                .hasSize(1);
        assertThat(root.getNamespaceURI()).isEqualTo(BEANS);
        assertThat(root.getLocalName()).isEqualTo("beans");
    }

    @Test
    public void itAsksForAnnotationsAndForTheIndexFilesAndForNothingElse() {
        assertThat(Xml.elements(root, "*"))
                .extracting(Node::getNamespaceURI, Node::getLocalName)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(CONTEXT, "annotation-config"),
                        org.assertj.core.groups.Tuple.tuple(SCANNER, "scan-indexes"));
    }

    @Test
    public void everyNamespaceHasItsSchema() {
        String schemas = root.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "schemaLocation");
        assertThat(Set.of(schemas.strip().split("\\s+")))
                .contains(
                        BEANS,
                        CONTEXT,
                        SCANNER,
                        SCANNER + "/atlassian-scanner.xsd",
                        BEANS + "/spring-beans.xsd",
                        CONTEXT + "/spring-context.xsd");
    }
}
