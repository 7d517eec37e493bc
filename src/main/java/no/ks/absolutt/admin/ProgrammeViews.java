// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.view.Fields;

/** Begins the views of screens that show of the programme in their address no more than its frame. Thread-safe. */
@Named
public final class ProgrammeViews {

    private final KsViews views;
    private final ReadProgrammes programmes;

    /** Over the views of the site. */
    @Inject
    public ProgrammeViews(KsViews views, ReadProgrammes programmes) {
        this.views = views;
        this.programmes = programmes;
    }

    /** The screen's view, with its frame. Refuses all but the KS group, and NOT_FOUND. */
    Fields begin(KsScreen screen, Viewer viewer, ScreenRequest request) {
        views.begin(viewer);
        return views.screen(screen, viewer, request, programmes.one(viewer, request.programme()));
    }
}
