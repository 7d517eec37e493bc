// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.plan.ReadPlan;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/** Begins the views of the screens on which KS plans: the right first, then texts and choices for their scripts. */
@Named
public final class PlanViews {

    /** Key of the web resource with their scripts. */
    static final String RESOURCE = "ks-plan";

    private final KsViews views;
    private final ReadPlan readPlan;

    /** The views over the use case that reads a plan. */
    @Inject
    public PlanViews(KsViews views, ReadPlan readPlan) {
        this.views = views;
        this.readPlan = readPlan;
    }

    /** The plan of the request's programme. Refuses all but the KS group, and NOT_FOUND. */
    ReadPlan.Plan plan(Viewer viewer, ScreenRequest request) {
        views.begin(viewer);
        return readPlan.of(viewer, request.programme());
    }

    /** The view of a screen of the programme; {@code locked} when nothing can be changed now. */
    Fields screen(
            KsScreen screen,
            Viewer viewer,
            ScreenRequest request,
            ReadPlan.Plan plan,
            List<LinkedHashMap<String, Object>> choices) {
        Words words = Words.forViewer(viewer);
        Programme programme = plan.programme();
        boolean archived = programme.state() == ProgrammeState.ARCHIVED;
        return script(views.screen(screen, viewer, request, programme), words, choices)
                .with("archived", archived)
                .with("locked", archived || views.isReadOnly())
                .with("warnings", words.say(plan.warnings()));
    }

    /** The view of a screen of the whole site. */
    Fields screen(KsScreen screen, Viewer viewer, ScreenRequest request, List<LinkedHashMap<String, Object>> choices) {
        return script(views.screen(screen, viewer, request), Words.forViewer(viewer), choices);
    }

    private static Fields script(Fields view, Words words, List<LinkedHashMap<String, Object>> choices) {
        return view.with("texts", PlanTexts.of(words))
                .with("choices", choices)
                .with("locale", words.locale().toLanguageTag());
    }
}
