// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The headings of a page with their ids, made as the product makes them: page title, hyphen, heading, without spaces. */
final class Headings {

    private final Map<Element, String> ids = new IdentityHashMap<>();
    private final List<Element> all = new ArrayList<>();

    Headings(Element root, String pageTitle) {
        Map<String, Integer> used = new HashMap<>();
        for (Element element : Nodes.descendants(root)) {
            if (level(element) > 0) {
                String id = id(pageTitle, element.getTextContent());
                int before = used.merge(id, 1, Integer::sum) - 1;
                ids.put(element, before == 0 ? id : id + "." + before);
                all.add(element);
            }
        }
    }

    /** The headings in the order of the page. */
    List<Element> all() {
        return all;
    }

    String id(Element heading) {
        return ids.get(heading);
    }

    /** The id that a heading or an anchor of a page has. */
    static String id(String pageTitle, String text) {
        String prefix = pageTitle == null ? "" : pageTitle.replaceAll("\\s", "") + "-";
        return prefix + text.replaceAll("[\\s\\u00a0]", "");
    }

    /** 1 to 6, or 0 for what is no heading. */
    static int level(Element element) {
        String tag = element.getTagName();
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        return heading ? tag.charAt(1) - '0' : 0;
    }
}
