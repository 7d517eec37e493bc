// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.view.Words;

/** KS's first screen: the programmes, or how to get the first ones. */
@Named
public final class StartScreen {

    private final KsViews views;
    private final ReadProgrammes programmes;
    private final ListParticipations participations;

    /** The screen over its use cases. */
    @Inject
    public StartScreen(KsViews views, ReadProgrammes programmes, ListParticipations participations) {
        this.views = views;
        this.programmes = programmes;
        this.participations = participations;
    }

    Screen of(Viewer viewer) {
        Map<String, Object> view = views.begin(viewer);
        Words words = Words.forViewer(viewer);
        KsViews.say(view, words, "ks.start.", "title", "intro", "caption", "name", "state", "count");
        KsViews.say(view, words, "ks.start.", "emptyTitle", "empty", "load", "loading");
        KsViews.say(view, words, "ks.", "unreachable", "readOnlyNote");
        view.put("programmes", rows(viewer, words));
        return Screen.ok("start.vm", "ks", view);
    }

    private List<Map<String, Object>> rows(Viewer viewer, Words words) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Programme programme : programmes.all(viewer)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("key", programme.key());
            row.put("name", programme.name());
            row.put("state", words.text("ks.state." + programme.state()));
            row.put("count", Count.of(participations.of(viewer, programme.key()), words));
            rows.add(row);
        }
        return rows;
    }
}
