// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.Locale;
import java.util.Map;

/** Small macros: status, code, anchor and page properties. */
final class TextMacros {

    private static final Map<String, String> LOZENGES = Map.of(
            "red", " aui-lozenge-error",
            "yellow", " aui-lozenge-moved",
            "green", " aui-lozenge-success",
            "blue", " aui-lozenge-inprogress",
            "purple", " aui-lozenge-new");

    private TextMacros() {}

    /** A status without a title shows its colour's name, as the product does. */
    static void status(MacroCall call, Rendering rendering) {
        String colour = call.parameter("colour", call.parameter("color", "Grey"));
        String css = "status-macro aui-lozenge" + LOZENGES.getOrDefault(colour.toLowerCase(Locale.ROOT), "")
                + (call.flag("subtle") ? " aui-lozenge-subtle" : "");
        rendering.out().element("span", call.parameter("title", colour), "class", css);
    }

    static void code(MacroCall call, Rendering rendering) {
        Html out = rendering.out().open("div", "class", "code panel");
        if (!call.parameter("title", "").isEmpty()) {
            out.open("div", "class", "codeHeader panelHeader")
                    .element("b", call.parameter("title", ""))
                    .close("div");
        }
        out.open("div", "class", "codeContent panelContent");
        out.element("pre", call.plainText(), "data-language", call.parameters().get("language"), "tabindex", "0");
        out.close("div").close("div");
    }

    static void anchor(MacroCall call, Rendering rendering) {
        String id = Headings.id(rendering.place().title(), call.parameter("", ""));
        rendering.out().element("span", "", "class", "confluence-anchor-link", "id", id);
    }

    static void details(MacroCall call, Rendering rendering) {
        if (!call.flag("hidden")) {
            rendering.out().open("div", "class", "plugin-tabmeta-details");
            rendering.children(call.richText());
            rendering.out().close("div");
        }
    }
}
