// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One template file, read as XML. Names are qualified as in the file ({@code ac:link}). */
final class Template {

    static final String AC = "http://atlassian.com/content";

    /** One macro as it stands in a template: name and parameters in order; a parameter with elements has the value "". */
    record Macro(String name, Map<String, String> parameters) {}

    private final Document document;

    private Template(Document document) {
        this.document = document;
    }

    /** Reads a file; fails where it is not well-formed. */
    static Template read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Template(factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** All text, with a space between blocks and no double spaces. */
    String text() {
        return root().getTextContent().replaceAll("\\s+", " ");
    }

    /** Elements with this qualified name, in document order. */
    List<Element> elements(String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    List<String> texts(String name) {
        return elements(name).stream().map(Node::getTextContent).toList();
    }

    /** The whole text and the value of every attribute: where a placeholder may stand. */
    List<String> strings() {
        List<String> strings = new ArrayList<>(List.of(text()));
        for (Element element : elements("*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                strings.add(element.getAttributes().item(i).getNodeValue());
            }
        }
        return strings;
    }

    List<Macro> macros() {
        return elements("ac:structured-macro").stream().map(Template::macro).toList();
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static Macro macro(Element element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element child : children(element)) {
            if (child.getTagName().equals("ac:parameter")) {
                parameters.put(child.getAttributeNS(AC, "name"), child.getTextContent());
            }
        }
        return new Macro(element.getAttributeNS(AC, "name"), parameters);
    }
}
