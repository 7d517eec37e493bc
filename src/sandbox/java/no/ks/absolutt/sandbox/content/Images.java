// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.Map;
import org.w3c.dom.Element;

/** Images and emoticons. The host keeps no attachments: an attached image is shown by its name. */
final class Images {

    private static final Map<String, String> EMOTICONS = Map.ofEntries(
            Map.entry("tick", "✔"),
            Map.entry("cross", "✖"),
            Map.entry("warning", "⚠"),
            Map.entry("information", "ℹ"),
            Map.entry("smile", "🙂"),
            Map.entry("sad", "🙁"),
            Map.entry("laugh", "😄"),
            Map.entry("wink", "😉"),
            Map.entry("thumbs-up", "👍"),
            Map.entry("thumbs-down", "👎"),
            Map.entry("light-on", "💡"),
            Map.entry("question", "❓"),
            Map.entry("yellow-star", "⭐"),
            Map.entry("heart", "❤"));

    private Images() {}

    static void image(Element image, Rendering rendering) {
        String alt = Nodes.ac(image, "alt");
        for (Element source : Nodes.elements(image)) {
            String address = Nodes.ri(source, "value");
            if (address != null && AllowedXhtml.safeAddress(address)) {
                rendering
                        .out()
                        .open(
                                "img",
                                "class",
                                "confluence-embedded-image",
                                "src",
                                address,
                                "alt",
                                alt == null ? "" : alt,
                                "title",
                                Nodes.ac(image, "title"),
                                "width",
                                Nodes.ac(image, "width"),
                                "height",
                                Nodes.ac(image, "height"));
            } else if (Nodes.ri(source, "filename") != null) {
                Boxes.warning(rendering.out(), "Bilde: " + Nodes.ri(source, "filename"));
            }
        }
    }

    static void emoticon(Element emoticon, Rendering rendering) {
        String name = String.valueOf(Nodes.ac(emoticon, "name"));
        rendering
                .out()
                .element(
                        "span",
                        EMOTICONS.getOrDefault(name, ":" + name + ":"),
                        "class",
                        "emoticon",
                        "role",
                        "img",
                        "aria-label",
                        name);
    }
}
