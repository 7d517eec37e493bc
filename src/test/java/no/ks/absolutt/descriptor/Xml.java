// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.descriptor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads XML with namespaces; fails on what is not well-formed. */
final class Xml {

    private Xml() {}

    static Document read(Path file) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try {
            return factory.newDocumentBuilder().parse(Files.newInputStream(file));
        } catch (IOException | SAXException | ParserConfigurationException failure) {
            throw new IllegalStateException("Cannot read " + file, failure);
        }
    }

    /** The elements of that name below, at any depth; {@code *} for all. */
    static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    /** The elements of that name right below. */
    static List<Element> children(Element parent, String name) {
        return elements(parent, name).stream()
                .filter(element -> element.getParentNode() == parent)
                .toList();
    }

    /** The values of an attribute on elements of that name below, where it is set. */
    static List<String> attributes(Element parent, String name, String attribute) {
        return elements(parent, name).stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }
}
