// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.Map;
import org.w3c.dom.Element;

/** Page layouts, with the class names of the product. */
final class Layouts {

    private static final Map<String, String> SECTIONS = Map.of(
            "single", "single",
            "two_equal", "two-equal",
            "two_left_sidebar", "two-left-sidebar",
            "two_right_sidebar", "two-right-sidebar",
            "three_equal", "three-equal",
            "three_with_sidebars", "three-with-sidebars");

    private Layouts() {}

    static void layout(Element layout, Rendering rendering) {
        rendering.out().open("div", "class", "contentLayout2");
        rendering.children(layout);
        rendering.out().close("div");
    }

    /** A section of a type that is not known is shown as a single column. */
    static void section(Element section, Rendering rendering) {
        String type = SECTIONS.getOrDefault(String.valueOf(Nodes.ac(section, "type")), "single");
        rendering.out().open("div", "class", "columnLayout " + type, "data-layout", type);
        rendering.children(section);
        rendering.out().close("div");
    }

    static void cell(Element cell, Rendering rendering) {
        rendering.out().open("div", "class", "cell").open("div", "class", "innerCell");
        rendering.children(cell);
        rendering.out().close("div").close("div");
    }
}
