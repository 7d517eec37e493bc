// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.view.Fields;
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
        Fields view = views.begin(viewer);
        Words words = Words.forViewer(viewer);
        view.texts(words, "ks.start.", "title", "intro", "caption", "name", "state", "count")
                .texts(words, "ks.start.", "emptyTitle", "empty", "load", "loading")
                .texts(words, "ks.", "unreachable", "readOnlyNote")
                .with("programmes", rows(viewer, words));
        return Screen.ok("start.vm", "ks", view);
    }

    private List<LinkedHashMap<String, Object>> rows(Viewer viewer, Words words) {
        return programmes.all(viewer).stream()
                .map(programme -> new Fields()
                        .with("key", programme.key())
                        .with("name", programme.name())
                        .with("state", words.text("ks.state." + programme.state()))
                        .with("count", Count.of(participations.of(viewer, programme.key()), words))
                        .map())
                .toList();
    }
}
