// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The few questions that the descriptor's reader asks of XML. */
final class Xml {

    private Xml() {}

    static Element root(InputStream content) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(content).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("atlassian-plugin.xml: " + e.getMessage(), e);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static List<String> texts(Element parent, String name) {
        return children(parent, name).stream().map(Xml::text).toList();
    }

    static String text(Element element) {
        return element.getTextContent().trim();
    }

    static String required(Element element, String attribute) {
        if (!element.hasAttribute(attribute)) {
            throw new IllegalStateException(
                    "atlassian-plugin.xml: <" + element.getTagName() + "> lacks the attribute " + attribute);
        }
        return element.getAttribute(attribute);
    }

    /** Children with attributes for name and value, the value also as text. */
    static Map<String, String> parameters(Element parent, String name) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Element child : children(parent, name)) {
            String value = child.getAttribute("value");
            found.put(required(child, "name"), value.isEmpty() ? text(child) : value);
        }
        return found;
    }
}
