// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.view.Site;
import no.ks.absolutt.view.Words;

/** Begins the view of each of KS's screens: the right first, then what all of them have. Thread-safe. */
@Named
public final class KsViews {

    private static final String REST = "/rest/absolutt/1.0";

    private final Access access;
    private final Site site;

    /** The views on that site. */
    @Inject
    public KsViews(Access access, Site site) {
        this.access = access;
        this.site = site;
    }

    /** A view with the addresses and whether the site is read-only. Refuses all but the KS group. */
    Map<String, Object> begin(Viewer viewer) {
        access.requireKs(viewer);
        return begin();
    }

    /** The same for a screen that has asked for the right itself. */
    Map<String, Object> begin() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("rest", site.contextPath() + REST);
        view.put("home", site.contextPath() + KsServlet.PATH);
        view.put("readOnly", access.isReadOnly());
        return view;
    }

    /** The address of a page of this site. */
    String address(String path) {
        return site.contextPath() + path;
    }

    /** Puts texts into the view under the last parts of their keys; {@code prefix} ends with a dot. */
    static void say(Map<String, Object> view, Words words, String prefix, String... names) {
        for (String name : names) {
            view.put(name, words.text(prefix + name));
        }
    }
}
