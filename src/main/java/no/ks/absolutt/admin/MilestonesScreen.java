// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.plan.ReadPlan;
import no.ks.absolutt.core.programme.Owner;
import no.ks.absolutt.core.programme.Phase;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/** KS's screen of what a programme asks of its milestones, those that are off included. */
@Named
public final class MilestonesScreen implements KsScreen {

    private static final String TEXTS = "ks.milestones.";

    private final PlanViews views;

    /** The screen over what it shows. */
    @Inject
    public MilestonesScreen(PlanViews views) {
        this.views = views;
    }

    @Override
    public Tab tab() {
        return Tab.MILESTONES;
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        ReadPlan.Plan plan = views.plan(viewer, request);
        Words words = Words.forViewer(viewer);
        Map<String, String> owners =
                plan.owners().stream().collect(Collectors.toMap(Owner::key, owner -> words.local(owner.name())));
        PlannedMilestoneRow row = new PlannedMilestoneRow(plan.programme(), words, owners);
        List<LinkedHashMap<String, Object>> rows =
                plan.programme().milestones().stream().map(row::of).toList();
        String phases = plan.programme().phases().stream().map(Phase::key).collect(Collectors.joining(" "));
        Fields view = views.screen(this, viewer, request, plan, List.of(PlanOptions.owners(plan.owners(), words)))
                .with("title", words.text("ks.tab.MILESTONES"))
                .with("count", words.text(TEXTS + "count", rows.size()))
                .with("phases", phases)
                .with("rows", rows)
                .texts(words, TEXTS, "caption", "milestone", "phase", "due", "owner", "asks", "active", "search")
                .texts(words, TEXTS, "shown", "none", "edit", "actions");
        return Screen.framed("milestones", PlanViews.RESOURCE, view);
    }
}
