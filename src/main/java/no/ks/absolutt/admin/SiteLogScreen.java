// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ks.absolutt.core.access.Viewer;

/** KS's screen with the log of all programmes and of what concerns none. */
@Named
public final class SiteLogScreen implements KsScreen {

    private final KsViews views;
    private final LogView log;

    /** The screen over what it shows. */
    @Inject
    public SiteLogScreen(KsViews views, LogView log) {
        this.views = views;
        this.log = log;
    }

    @Override
    public Tab tab() {
        return Tab.SITE_LOG;
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        return log.screen(views.screen(this, viewer, request), viewer, request);
    }
}
