// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ks.absolutt.core.access.Viewer;

/** KS's screen with the log of one programme. */
@Named
public final class ProgrammeLogScreen implements KsScreen {

    private final ProgrammeViews views;
    private final LogView log;

    /** The screen over what it shows. */
    @Inject
    public ProgrammeLogScreen(ProgrammeViews views, LogView log) {
        this.views = views;
        this.log = log;
    }

    @Override
    public Tab tab() {
        return Tab.LOG;
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        return log.screen(views.begin(this, viewer, request), viewer, request);
    }
}
