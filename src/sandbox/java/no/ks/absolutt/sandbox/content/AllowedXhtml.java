// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The XHTML that may leave the renderer; the rest is dropped, the text in it kept. */
final class AllowedXhtml {

    /** Elements without content, which HTML writes without an end tag. */
    static final Set<String> VOID = Set.of("br", "hr", "img", "col");

    private static final Set<String> ELEMENTS = Set.of(
            ("p h1 h2 h3 h4 h5 h6 strong b em i u s del ins sub sup small code kbd samp pre blockquote cite q abbr br hr "
                            + "ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td a img span div time")
                    .split(" "));
    private static final Set<String> ANYWHERE = Set.of("class", "id", "title", "lang", "dir", "style");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href"),
            "img", Set.of("src", "alt", "width", "height"),
            "td", Set.of("colspan", "rowspan", "headers"),
            "th", Set.of("colspan", "rowspan", "headers", "scope"),
            "col", Set.of("span"),
            "ol", Set.of("start"),
            "time", Set.of("datetime"));
    private static final Pattern SAFE_ADDRESS = Pattern.compile("(?i)(https?:|mailto:|tel:|/|#|\\?|[^:]*$).*");
    private static final Pattern SAFE_STYLE =
            Pattern.compile("(?i)\\s*((text-align|text-decoration|color|background-color|width|margin-left)"
                    + "\\s*:\\s*[-#\\w.%, ()]+;?\\s*)*");

    private AllowedXhtml() {}

    static boolean allows(Element element) {
        return element.getNamespaceURI() == null && ELEMENTS.contains(element.getTagName());
    }

    /** The element's attributes that may leave, as name, value, name, value. */
    static String[] attributes(Element element) {
        List<String> kept = new ArrayList<>();
        NamedNodeMap all = element.getAttributes();
        Set<String> own = ATTRIBUTES.getOrDefault(element.getTagName(), Set.of());
        for (int i = 0; i < all.getLength(); i++) {
            Attr attribute = (Attr) all.item(i);
            String name = attribute.getName();
            if ((ANYWHERE.contains(name) || own.contains(name)) && safe(name, attribute.getValue())) {
                kept.add(name);
                kept.add(attribute.getValue());
            }
        }
        return kept.toArray(new String[0]);
    }

    /** True for http, https, mailto, tel and addresses of this site. */
    static boolean safeAddress(String address) {
        return SAFE_ADDRESS.matcher(address.trim()).matches();
    }

    private static boolean safe(String name, String value) {
        return switch (name) {
            case "href", "src" -> safeAddress(value);
            case "style" ->
                SAFE_STYLE.matcher(value).matches()
                        && !value.toLowerCase(Locale.ROOT).contains("url");
            default -> true;
        };
    }
}
