// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.sandbox.host.PageRow;

/** The pages below this one, or below the one that is named, as nested lists of links. */
final class ChildrenMacro {
    private static final Map<String, Comparator<PageRow>> ORDERS = Map.of(
            "creation", Comparator.comparing(PageRow::createdAt),
            "modified", Comparator.comparing(PageRow::modifiedAt),
            "title", Comparator.comparing(page -> page.title().toLowerCase(Locale.ROOT)));

    private ChildrenMacro() {}

    static void write(MacroCall call, Rendering rendering) {
        Optional<PageRow> parent = call.parameters().containsKey("page")
                ? rendering
                        .host()
                        .sight()
                        .named(rendering.user(), rendering.place().spaceKey(), call.parameter("page", ""))
                : Optional.ofNullable(rendering.place().page());
        if (parent.isPresent()) {
            list(parent.get(), depth(call), call, rendering);
        } else if (call.parameters().containsKey("page")) {
            Boxes.warning(rendering.out(), "Finner ikke siden «" + call.parameter("page", "") + "»");
        }
    }

    private static void list(PageRow parent, int depth, MacroCall call, Rendering rendering) {
        List<PageRow> pages = new ArrayList<>(rendering.host().world().pages().children(parent.id()));
        if (depth == 0 || pages.isEmpty()) {
            return;
        }
        Comparator<PageRow> order = ORDERS.get(call.parameter("sort", ""));
        if (order != null) {
            pages.sort(order);
        }
        if (call.flag("reverse")) {
            Collections.reverse(pages);
        }
        rendering.out().open("ul", "class", "childpages-macro");
        for (PageRow page : pages) {
            String address = rendering.host().contextPath() + "/pages/viewpage.action?pageId=" + page.id();
            rendering.out().open("li").element("a", page.title(), "href", address);
            list(page, depth - 1, call, rendering);
            rendering.out().close("li");
        }
        rendering.out().close("ul");
    }

    private static int depth(MacroCall call) {
        String depth = call.parameter("depth", "");
        if (call.flag("all")) {
            return Integer.MAX_VALUE;
        }
        return depth.matches("[1-9]\\d{0,2}") ? Integer.parseInt(depth) : 1;
    }
}
