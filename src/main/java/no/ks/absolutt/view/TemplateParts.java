// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.ks.absolutt.view.TemplatePiece.Where;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The parts of one page template that stand on some pages only, and the marks of where its placeholders stand. */
final class TemplateParts {

    private static final String PARAMETER = "ac:parameter";
    private static final String IF = "if";
    private static final String UNLESS = "unless";

    private final Set<String> present;

    /** For pages on which the placeholders with those names have a value. */
    TemplateParts(Set<String> present) {
        this.present = present;
    }

    /** The names of all placeholders on whose value it depends which parts a page has. */
    static Set<String> deciding(Element element) {
        Set<String> names = new HashSet<>();
        for (Node child : children(element)) {
            if (child instanceof Element part) {
                names.addAll(List.of(part.getAttribute(IF), part.getAttribute(UNLESS)));
                names.addAll(isParameter(part) ? TemplatePiece.names(part.getTextContent()) : deciding(part));
            }
        }
        names.remove("");
        return names;
    }

    /** Drops what is below the element and does not stand on those pages, and marks the placeholders of what does. */
    void keep(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            attribute.setNodeValue(Where.ATTRIBUTE.mark(attribute.getNodeValue()));
        }
        for (Node child : children(element)) {
            if (child instanceof Element part) {
                keepOrDrop(part);
            } else if (child instanceof CharacterData text && child.getNodeType() != Node.COMMENT_NODE) {
                Where where = child.getNodeType() == Node.CDATA_SECTION_NODE ? Where.CDATA : Where.TEXT;
                text.setData(where.mark(text.getData()));
            }
        }
    }

    private void keepOrDrop(Element part) {
        if (!holds(part, IF, true) || !holds(part, UNLESS, false) || isParameterWithoutValue(part)) {
            part.getParentNode().removeChild(part);
            return;
        }
        part.removeAttribute(IF);
        part.removeAttribute(UNLESS);
        keep(part);
    }

    private boolean holds(Element part, String condition, boolean wanted) {
        return !part.hasAttribute(condition) || present.contains(part.getAttribute(condition)) == wanted;
    }

    private boolean isParameterWithoutValue(Element part) {
        return isParameter(part) && !present.containsAll(TemplatePiece.names(part.getTextContent()));
    }

    private static boolean isParameter(Element part) {
        return part.getNodeName().equals(PARAMETER);
    }

    private static List<Node> children(Element element) {
        NodeList nodes = element.getChildNodes();
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            children.add(nodes.item(i));
        }
        return children;
    }
}
