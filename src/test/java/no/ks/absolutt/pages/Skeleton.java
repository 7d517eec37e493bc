// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A template without its words: elements, attributes, macro parameters and placeholders, one line each. */
final class Skeleton {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
    private static final String IN_WORDS = "title";

    private final StringBuilder lines = new StringBuilder();

    private Skeleton() {}

    static String of(Template template) {
        Skeleton skeleton = new Skeleton();
        skeleton.add(template.root(), "");
        return skeleton.lines.toString();
    }

    private void add(Element element, String indent) {
        lines.append(indent).append(element.getTagName()).append(attributes(element));
        lines.append(' ').append(value(element)).append('\n');
        Template.children(element).forEach(child -> add(child, indent + " "));
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        return attributes;
    }

    /** A macro's parameter is code unless it is a title; of other texts only the placeholders, in any order. */
    private static String value(Element element) {
        if (element.getTagName().equals("ac:parameter")
                && !IN_WORDS.equals(element.getAttributeNS(Template.AC, "name"))) {
            return element.getTextContent();
        }
        return placeholders(element).toString();
    }

    private static List<String> placeholders(Element element) {
        StringBuilder own = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                own.append(node.getNodeValue());
            }
        }
        return PLACEHOLDER
                .matcher(own)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
