// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Fills the placeholders of one page template, and drops the parts whose condition does not hold. */
final class TemplateFilling {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\s]+)}");
    private static final String PARAMETER = "ac:parameter";
    private static final String IF = "if";
    private static final String UNLESS = "unless";

    private final String template;
    private final TemplateValues values;

    TemplateFilling(String template, TemplateValues values) {
        this.template = template;
        this.values = values;
    }

    /** Fills what is below the element, and the element's own attributes. */
    void fill(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            attribute.setNodeValue(filled(attribute.getNodeValue()));
        }
        for (Node child : children(element)) {
            if (child instanceof Element part) {
                fillOrDrop(part);
            } else if (child instanceof CharacterData text && child.getNodeType() != Node.COMMENT_NODE) {
                text.setData(filled(text.getData()));
            }
        }
    }

    private void fillOrDrop(Element part) {
        if (!holds(part, IF, true) || !holds(part, UNLESS, false) || isParameterWithoutValue(part)) {
            part.getParentNode().removeChild(part);
            return;
        }
        part.removeAttribute(IF);
        part.removeAttribute(UNLESS);
        fill(part);
    }

    private boolean holds(Element part, String condition, boolean wanted) {
        return !part.hasAttribute(condition)
                || value(part.getAttribute(condition)).isPresent() == wanted;
    }

    private boolean isParameterWithoutValue(Element part) {
        return part.getNodeName().equals(PARAMETER)
                && PLACEHOLDER.matcher(part.getTextContent()).results().anyMatch(placeholder -> value(
                                placeholder.group(1))
                        .isEmpty());
    }

    private String filled(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(placeholder -> {
            String name = placeholder.group(1);
            return Matcher.quoteReplacement(value(name)
                    .orElseThrow(() -> new IllegalStateException(
                            "Template " + template + ": the placeholder {" + name + "} has no value on this page")));
        });
    }

    private Optional<String> value(String name) {
        try {
            return values.of(name);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException("Template " + template + ": there is no placeholder {" + name + "}");
        }
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
