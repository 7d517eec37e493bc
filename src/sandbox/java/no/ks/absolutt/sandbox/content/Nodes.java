// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through a tree of storage format. */
final class Nodes {

    private Nodes() {}

    /** The element's children, texts and comments included. */
    static List<Node> children(Node parent) {
        List<Node> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            found.add(child);
        }
        return found;
    }

    /** The element's children that are elements. */
    static List<Element> elements(Node parent) {
        return children(parent).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** All elements below, in the order of the document. */
    static List<Element> descendants(Node parent) {
        List<Element> found = new ArrayList<>();
        for (Element child : elements(parent)) {
            found.add(child);
            found.addAll(descendants(child));
        }
        return found;
    }

    /** The first child with the qualified name in the namespace of ac. */
    static Optional<Element> child(Node parent, String acName) {
        return elements(parent).stream().filter(child -> isAc(child, acName)).findFirst();
    }

    static boolean isAc(Element element, String localName) {
        return StorageXml.AC.equals(element.getNamespaceURI()) && localName.equals(element.getLocalName());
    }

    static boolean isRi(Element element) {
        return StorageXml.RI.equals(element.getNamespaceURI());
    }

    /** The attribute of the namespace ac, null when it is not there. */
    static String ac(Element element, String name) {
        return element.hasAttributeNS(StorageXml.AC, name) ? element.getAttributeNS(StorageXml.AC, name) : null;
    }

    /** The attribute of the namespace ri, null when it is not there. */
    static String ri(Element element, String name) {
        return element.hasAttributeNS(StorageXml.RI, name) ? element.getAttributeNS(StorageXml.RI, name) : null;
    }
}
