// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.PersonNames;
import no.ks.absolutt.view.Words;

/** KS's screen of one programme: who takes part, their spaces and their coordinators. */
@Named
public final class ParticipantsScreen implements KsScreen {

    private final KsViews views;
    private final ReadProgrammes programmes;
    private final ListParticipations participations;
    private final People people;

    /** The screen over its use cases. */
    @Inject
    public ParticipantsScreen(
            KsViews views, ReadProgrammes programmes, ListParticipations participations, People people) {
        this.views = views;
        this.programmes = programmes;
        this.participations = participations;
        this.people = people;
    }

    @Override
    public Tab tab() {
        return Tab.PARTICIPANTS;
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        views.begin(viewer);
        Programme programme = programmes.one(viewer, request.programme());
        Fields view = views.screen(this, viewer, request, programme);
        List<ListParticipations.Row> rows = participations.of(viewer, programme.key());
        Words words = Words.forViewer(viewer);
        view.texts(words, "ks.programme.", "caption", "municipality", "space", "coordinator", "state")
                .texts(words, "ks.programme.", "search", "shown", "none", "finish", "finishing", "make")
                .texts(words, "ks.programme.", "emptyTitle", "empty")
                .with("title", words.text("ks.tab.PARTICIPANTS"))
                .with("count", Count.of(rows, words))
                .with("rows", rows(rows, words));
        return Screen.framed("participants", "ks", view);
    }

    private List<LinkedHashMap<String, Object>> rows(List<ListParticipations.Row> rows, Words words) {
        PersonNames names = new PersonNames(people, words);
        return rows.stream().map(row -> row(row, words, names)).toList();
    }

    private LinkedHashMap<String, Object> row(ListParticipations.Row row, Words words, PersonNames names) {
        Participation participation = row.participation();
        boolean creating = participation.state() == Participation.State.CREATING;
        String coordinator = names.of(participation.coordinator());
        return new Fields()
                .with("number", row.municipality().number())
                .with("name", row.municipality().name())
                .with("spaceKey", participation.spaceKey())
                .with("address", views.address("/display/" + participation.spaceKey()))
                .with("creating", creating)
                .with("linked", row.hasSpace() && !creating)
                .with("hasCoordinator", coordinator != null)
                .with("coordinator", coordinator == null ? words.text("ks.coordinator.none") : coordinator)
                .with("stateText", words.text(creating ? "ks.space.creating" : spaceWords(row)))
                .map();
    }

    private static String spaceWords(ListParticipations.Row row) {
        return row.hasSpace() ? "ks.space.ready" : "ks.space.gone";
    }
}
