// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.view.PersonNames;
import no.ks.absolutt.view.Words;

/** KS's screen of one programme: who takes part, their spaces and their coordinators. */
@Named
public final class ProgrammeScreen {

    private final KsViews views;
    private final ReadProgrammes programmes;
    private final ListParticipations participations;
    private final People people;

    /** The screen over its use cases. */
    @Inject
    public ProgrammeScreen(KsViews views, ReadProgrammes programmes, ListParticipations participations, People people) {
        this.views = views;
        this.programmes = programmes;
        this.participations = participations;
        this.people = people;
    }

    Screen of(Viewer viewer, String key) {
        Map<String, Object> view = views.begin(viewer);
        Programme programme = programmes.one(viewer, key);
        List<ListParticipations.Row> rows = participations.of(viewer, key);
        Words words = Words.forViewer(viewer);
        KsViews.say(view, words, "ks.programme.", "caption", "municipality", "space", "coordinator", "state");
        KsViews.say(view, words, "ks.programme.", "search", "shown", "none", "finish", "finishing", "make");
        KsViews.say(view, words, "ks.programme.", "emptyTitle", "empty");
        KsViews.say(view, words, "ks.", "trail", "allProgrammes", "unreachable", "readOnlyNote", "tryAgain");
        view.put("key", programme.key());
        view.put("title", programme.name());
        view.put("count", Count.of(rows, words));
        view.put("rows", rows(rows, words));
        return Screen.ok("programme.vm", "ks", view);
    }

    private List<Map<String, Object>> rows(List<ListParticipations.Row> rows, Words words) {
        List<Map<String, Object>> shown = new ArrayList<>();
        PersonNames names = new PersonNames(people, words);
        rows.forEach(row -> shown.add(row(row, words, names)));
        return shown;
    }

    private Map<String, Object> row(ListParticipations.Row row, Words words, PersonNames names) {
        Participation participation = row.participation();
        boolean creating = participation.state() == Participation.State.CREATING;
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("number", row.municipality().number());
        shown.put("name", row.municipality().name());
        shown.put("spaceKey", participation.spaceKey());
        shown.put("address", views.address("/display/" + participation.spaceKey()));
        shown.put("creating", creating);
        shown.put("linked", row.hasSpace() && !creating);
        String coordinator = names.of(participation.coordinator());
        shown.put("hasCoordinator", coordinator != null);
        shown.put("coordinator", coordinator == null ? words.text("ks.coordinator.none") : coordinator);
        shown.put("stateText", words.text(creating ? "ks.space.creating" : spaceWords(row)));
        return shown;
    }

    private static String spaceWords(ListParticipations.Row row) {
        return row.hasSpace() ? "ks.space.ready" : "ks.space.gone";
    }
}
