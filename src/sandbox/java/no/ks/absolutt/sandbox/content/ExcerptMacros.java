// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.Optional;
import no.ks.absolutt.sandbox.host.PageRow;
import org.w3c.dom.Element;

/** A part of a page that other pages can show. */
final class ExcerptMacros {

    private ExcerptMacros() {}

    static void excerpt(MacroCall call, Rendering rendering) {
        if (!call.flag("hidden")) {
            rendering.children(call.richText());
        }
    }

    /** Shows the first excerpt of the named page, if the user may see that page. */
    static void include(MacroCall call, Rendering rendering) {
        String name = call.parameter("", call.parameter("default-parameter", ""));
        Optional<PageRow> page = rendering
                .host()
                .sight()
                .named(rendering.user(), rendering.place().spaceKey(), name);
        Optional<String> text = page.flatMap(found -> excerptOf(found, rendering));
        if (page.isEmpty()) {
            Boxes.warning(rendering.out(), "Siden «" + name + "» finnes ikke, eller du har ikke tilgang til den.");
        } else if (text.isEmpty()) {
            Boxes.warning(rendering.out(), "Siden «" + name + "» har ikke noe utdrag.");
        } else if (call.flag("nopanel")) {
            rendering.out().raw(text.get());
        } else {
            String address = rendering.host().contextPath() + "/pages/viewpage.action?pageId="
                    + page.get().id();
            rendering.out().open("div", "class", "panel").open("div", "class", "panelHeader");
            rendering.out().element("a", page.get().title(), "href", address).close("div");
            rendering
                    .out()
                    .open("div", "class", "panelContent")
                    .raw(text.get())
                    .close("div")
                    .close("div");
        }
    }

    private static Optional<String> excerptOf(PageRow page, Rendering rendering) {
        try {
            Element root = StorageXml.parse(page.body());
            return Nodes.descendants(root).stream()
                    .filter(element ->
                            Nodes.isAc(element, "structured-macro") && "excerpt".equals(Nodes.ac(element, "name")))
                    .findFirst()
                    .map(excerpt -> rendering.include(page, root, new MacroCall(excerpt).richText()));
        } catch (StorageXml.NotWellFormed e) {
            return Optional.empty();
        }
    }
}
