// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.plan.ReadPlan;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/** KS's screen of what a programme is called and says of itself, and of its dates besides the sessions. */
@Named
public final class TextsScreen implements KsScreen {

    private final KsViews ksViews;
    private final PlanViews views;
    private final Register register;

    /** The screen over what it shows. */
    @Inject
    public TextsScreen(KsViews ksViews, PlanViews views, Register register) {
        this.ksViews = ksViews;
        this.views = views;
        this.register = register;
    }

    @Override
    public Tab tab() {
        return Tab.TEXTS;
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        ReadPlan.Plan plan = views.plan(viewer, request);
        Words words = Words.forViewer(viewer);
        Fields view = views.screen(
                        this, viewer, request, plan, List.of(PlanOptions.counties(register), PlanOptions.states(words)))
                .with("title", words.text("ks.tab.TEXTS"))
                .with("canUnarchive", !ksViews.isReadOnly())
                .texts(words, "ks.texts.", "loading", "unarchive", "unarchiving");
        return Screen.framed("texts", PlanViews.RESOURCE, view);
    }
}
