// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

/** Boxes with rich text in them: info, note, tip, warning, panel and expand. */
final class BoxMacros {

    private static final String BLOCK = "confluence-information-macro";

    private BoxMacros() {}

    static BuiltInMacro message(String kind) {
        return (call, rendering) -> {
            Html out = rendering.out().open("div", "class", BLOCK + " " + BLOCK + "-" + kind);
            if (!"false".equals(call.parameter("icon", "true"))) {
                out.open("span", "class", BLOCK + "-icon", "aria-hidden", "true")
                        .close("span");
            }
            out.open("div", "class", BLOCK + "-body");
            if (!call.parameter("title", "").isEmpty()) {
                out.element("p", call.parameter("title", ""), "class", "title");
            }
            rendering.children(call.richText());
            rendering.out().close("div").close("div");
        };
    }

    static void panel(MacroCall call, Rendering rendering) {
        rendering
                .out()
                .open("div", "class", "panel", "style", colour("background-color", call.parameter("bgColor", "")));
        String title = call.parameter("title", "");
        if (!title.isEmpty()) {
            String style = colour("background-color", call.parameter("titleBGColor", ""));
            rendering
                    .out()
                    .open("div", "class", "panelHeader", "style", style)
                    .element("b", title)
                    .close("div");
        }
        rendering.out().open("div", "class", "panelContent");
        rendering.children(call.richText());
        rendering.out().close("div").close("div");
    }

    /** Open on paper, where nobody can open it. */
    static void expand(MacroCall call, Rendering rendering) {
        boolean screen = rendering.request().display() || rendering.request().preview();
        rendering
                .out()
                .open("details", "class", "expand-container", "open", screen ? null : "")
                .element("summary", call.parameter("title", "Klikk her for å utvide …"), "class", "expand-control")
                .open("div", "class", "expand-content");
        rendering.children(call.richText());
        rendering.out().close("div").close("details");
    }

    private static String colour(String property, String value) {
        return value.matches("#[0-9a-fA-F]{3,6}|[a-zA-Z]+") ? property + ": " + value : null;
    }
}
