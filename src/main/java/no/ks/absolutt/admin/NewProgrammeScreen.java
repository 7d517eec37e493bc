// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/** KS's screen that makes a programme: its name, its county, and what it starts as. */
@Named
public final class NewProgrammeScreen implements KsScreen {

    private final KsViews views;
    private final PlanViews planViews;
    private final ReadProgrammes programmes;
    private final Register register;

    /** The screen over its use case. */
    @Inject
    public NewProgrammeScreen(KsViews views, PlanViews planViews, ReadProgrammes programmes, Register register) {
        this.views = views;
        this.planViews = planViews;
        this.programmes = programmes;
        this.register = register;
    }

    @Override
    public Tab tab() {
        return Tab.PROGRAMMES;
    }

    @Override
    public String view() {
        return "new-programme";
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        views.begin(viewer);
        Words words = Words.forViewer(viewer);
        Fields view = planViews
                .screen(
                        this,
                        viewer,
                        request,
                        List.of(PlanOptions.counties(register), PlanOptions.programmes(programmes.all(viewer))))
                .with("title", words.text("ks.start.make"));
        return Screen.framed("new-programme", PlanViews.RESOURCE, view);
    }
}
