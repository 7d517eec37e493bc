// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.List;
import org.w3c.dom.Element;

/** The table of contents: the page's headings as nested lists of links. */
final class TocMacro {

    private TocMacro() {}

    static void write(MacroCall call, Rendering rendering) {
        int min = number(call.parameter("minLevel", ""), 1);
        int max = number(call.parameter("maxLevel", ""), 6);
        List<Element> shown = rendering.headings().all().stream()
                .filter(heading -> Headings.level(heading) >= min && Headings.level(heading) <= max)
                .toList();
        if (!shown.isEmpty()) {
            rendering.out().open("nav", "class", "toc-macro", "aria-label", "Innhold på siden");
            list(shown, rendering);
            rendering.out().close("nav");
        }
    }

    /** The first heading's level is that of the list; deeper ones that follow an entry are its sublist. */
    private static void list(List<Element> headings, Rendering rendering) {
        rendering.out().open("ul");
        int i = 0;
        while (i < headings.size()) {
            Element heading = headings.get(i);
            int end = i + 1;
            while (end < headings.size() && Headings.level(headings.get(end)) > Headings.level(heading)) {
                end++;
            }
            rendering
                    .out()
                    .open("li")
                    .element(
                            "a",
                            heading.getTextContent().trim(),
                            "href",
                            "#" + rendering.headings().id(heading));
            if (end > i + 1) {
                list(headings.subList(i + 1, end), rendering);
            }
            rendering.out().close("li");
            i = end;
        }
        rendering.out().close("ul");
    }

    private static int number(String text, int otherwise) {
        return text.matches("[1-6]") ? Integer.parseInt(text) : otherwise;
    }
}
