// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.space.ShownPage;

/** Links to pages, as the template of the macro {@code absolutt-pages} reads them. */
public final class PagesView {

    private final Showing showing;

    /** Links on the site of that rendering. */
    public PagesView(Showing showing) {
        this.showing = showing;
    }

    /** A list of links; a page deeper than the one before it stands in a list below that one. */
    public Map<String, Object> of(List<ShownPage> pages) {
        List<LinkedHashMap<String, Object>> links = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int level = pages.get(i).depth();
            int following = i == pages.size() - 1 ? 0 : pages.get(i + 1).depth();
            links.add(link(pages.get(i), following > level, Math.max(level - following, 0)));
        }
        return showing.fields()
                .with("pages", links)
                .with("empty", pages.isEmpty())
                .with("emptyText", showing.words().text("pages.empty"))
                .map();
    }

    /** Velocity has no recursion without macros: each link says whether a list opens below it and how many close. */
    private LinkedHashMap<String, Object> link(ShownPage page, boolean opens, int closes) {
        return new Fields()
                .with("title", page.title())
                .with("address", showing.contextPath() + page.path())
                .with("opens", opens)
                .with("closes", Collections.nCopies(closes, ""))
                .map();
    }
}
