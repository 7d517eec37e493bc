// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Element;

/** A macro as it stands on a page: its name, parameters and body. */
final class MacroCall {

    private final Element element;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    MacroCall(Element element) {
        this.element = element;
        for (Element child : Nodes.elements(element)) {
            if (Nodes.isAc(child, "parameter")) {
                String name = Nodes.ac(child, "name");
                parameters.put(name == null ? "" : name, value(child));
            }
        }
    }

    String name() {
        String name = Nodes.ac(element, "name");
        return name == null ? "" : name;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    String parameter(String name, String otherwise) {
        return parameters.getOrDefault(name, otherwise);
    }

    boolean flag(String name) {
        return "true".equals(parameters.get(name));
    }

    /** The rich text body; an empty element when there is none. */
    Element richText() {
        return Nodes.child(element, "rich-text-body")
                .orElseGet(() -> element.getOwnerDocument().createElement("none"));
    }

    boolean hasRichText() {
        return Nodes.child(element, "rich-text-body").isPresent();
    }

    /** The plain text body, "" when there is none. */
    String plainText() {
        return Nodes.child(element, "plain-text-body")
                .map(Element::getTextContent)
                .orElse("");
    }

    /** A page is handed over as KEY:Title or Title, another resource as what identifies it, text as it stands. */
    private static String value(Element parameter) {
        for (Element child : Nodes.descendants(parameter)) {
            if (Nodes.isRi(child)) {
                return resource(child);
            }
        }
        return parameter.getTextContent();
    }

    private static String resource(Element resource) {
        String title = Nodes.ri(resource, "content-title");
        String space = Nodes.ri(resource, "space-key");
        if (title != null) {
            return space == null ? title : space + ":" + title;
        }
        for (String name : new String[] {"space-key", "userkey", "username", "filename", "value"}) {
            if (Nodes.ri(resource, name) != null) {
                return Nodes.ri(resource, name);
            }
        }
        return "";
    }
}
