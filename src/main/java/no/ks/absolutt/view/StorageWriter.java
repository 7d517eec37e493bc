// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Writes a tree as Confluence's storage format: prefixes {@code ac} and {@code ri} without declaring them, no XML
 * declaration, no comments.
 */
final class StorageWriter {

    private static final String CDATA_END = "]]>";
    /** A section that holds the end mark is split in two around it. */
    private static final String CDATA_END_SPLIT = "]]]]><![CDATA[>";

    /** A text as the writer writes it between tags. */
    static String text(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A text as the writer writes it as an attribute's value, quotes not included. */
    static String attribute(String value) {
        return text(value).replace("\"", "&quot;");
    }

    /** A text as it stands inside a CDATA section. */
    static String cdata(String value) {
        return value.replace(CDATA_END, CDATA_END_SPLIT);
    }

    /** Everything below the element. */
    String childrenOf(Element element) {
        StringWriter text = new StringWriter();
        try {
            // Confluence brings a writer of its own; the JDK's leaves prefixes alone.
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writeChildren(xml, element);
            xml.close();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException("Cannot write a page body", failure);
        }
        return text.toString().strip();
    }

    private void writeChildren(XMLStreamWriter xml, Element element) throws XMLStreamException {
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            write(xml, children.item(i));
        }
    }

    private void write(XMLStreamWriter xml, Node node) throws XMLStreamException {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> writeElement(xml, (Element) node);
            case Node.CDATA_SECTION_NODE -> xml.writeCData(cdata(node.getNodeValue()));
            case Node.TEXT_NODE -> xml.writeCharacters(node.getNodeValue());
            default -> {
                // Comments are for those who write templates.
            }
        }
    }

    private void writeElement(XMLStreamWriter xml, Element element) throws XMLStreamException {
        boolean hasChildren = element.hasChildNodes();
        if (hasChildren) {
            xml.writeStartElement(element.getNodeName());
        } else {
            xml.writeEmptyElement(element.getNodeName());
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                xml.writeAttribute(attribute.getNodeName(), attribute.getNodeValue());
            }
        }
        if (hasChildren) {
            writeChildren(xml, element);
            xml.writeEndElement();
        }
    }
}
