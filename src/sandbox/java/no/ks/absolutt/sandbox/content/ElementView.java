// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.Map;
import org.w3c.dom.Element;

/** Shows one kind of element of the namespace ac. */
interface ElementView {

    /** By local name; what is not here is shown by its content alone. */
    Map<String, ElementView> ALL = Map.ofEntries(
            Map.entry("structured-macro", Macros::write),
            Map.entry("macro", Macros::write),
            Map.entry("layout", Layouts::layout),
            Map.entry("layout-section", Layouts::section),
            Map.entry("layout-cell", Layouts::cell),
            Map.entry("task-list", Tasks::write),
            Map.entry("link", Links::write),
            Map.entry("image", Images::image),
            Map.entry("emoticon", Images::emoticon),
            Map.entry("placeholder", ElementView::placeholder),
            Map.entry("parameter", (element, rendering) -> {}));

    void write(Element element, Rendering rendering);

    static ElementView of(String localName) {
        return ALL.getOrDefault(localName, (element, rendering) -> rendering.children(element));
    }

    /** Instructional text: for those who edit, hidden from those who read. */
    private static void placeholder(Element element, Rendering rendering) {
        if (rendering.request().preview()) {
            rendering.out().element("span", element.getTextContent(), "class", "text-placeholder");
        }
    }
}
