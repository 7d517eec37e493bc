// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Site;

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
    Fields begin(Viewer viewer) {
        access.requireKs(viewer);
        return begin();
    }

    /** The same for a screen that has asked for the right itself. */
    Fields begin() {
        return new Fields()
                .with("rest", site.contextPath() + REST)
                .with("home", site.contextPath() + KsServlet.PATH)
                .with("readOnly", access.isReadOnly());
    }

    /** The address of a page of this site. */
    String address(String path) {
        return site.contextPath() + path;
    }
}
