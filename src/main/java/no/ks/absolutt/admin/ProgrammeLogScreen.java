// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Programme;

/** KS's screen with the log of one programme. */
@Named
public final class ProgrammeLogScreen implements KsScreen {

    private final KsViews views;
    private final ReadProgrammes programmes;
    private final LogView log;

    /** The screen over what it shows. */
    @Inject
    public ProgrammeLogScreen(KsViews views, ReadProgrammes programmes, LogView log) {
        this.views = views;
        this.programmes = programmes;
        this.log = log;
    }

    @Override
    public Tab tab() {
        return Tab.LOG;
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        views.begin(viewer);
        Programme programme = programmes.one(viewer, request.programme());
        return log.screen(views.screen(this, viewer, request, programme), viewer, request);
    }
}
