// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.PersonNames;
import no.ks.absolutt.view.Words;

/** KS's screen of who takes part in a programme or has been asked to: their standing, spaces and coordinators. */
@Named
public final class ParticipantsScreen implements KsScreen {

    private static final String LIST = "list";
    private static final String JOB = "job";
    private static final String TEXTS = "ks.participants.";

    private final KsViews views;
    private final ReadProgrammes programmes;
    private final ListParticipations participations;
    private final Register register;
    private final People people;

    /** The screen over its use cases. */
    @Inject
    public ParticipantsScreen(
            KsViews views,
            ReadProgrammes programmes,
            ListParticipations participations,
            Register register,
            People people) {
        this.views = views;
        this.programmes = programmes;
        this.participations = participations;
        this.register = register;
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
        List<ListParticipations.Row> rows = participations.everyone(viewer, programme.key());
        Words words = Words.forViewer(viewer);
        Fields view = views.screen(this, viewer, request, programme)
                .with("title", words.text("ks.tab.PARTICIPANTS"))
                .with("count", Count.ofList(rows, words))
                .with("rows", rows(programme, rows, words))
                .with("standings", standings(words))
                .with("counties", counties())
                .with("ofCounty", programme.texts().county())
                .with("canList", request.leadsTo(LIST))
                .with("canMakeMany", request.leadsTo(JOB));
        return Screen.framed("participants", "ks", texts(view, words));
    }

    private static Fields texts(Fields view, Words words) {
        return view.texts(words, TEXTS, "caption", "municipality", "standing", "space", "language", "coordinator")
                .texts(words, TEXTS, "search", "shown", "none", "emptyTitle", "empty", "lacking", "change", "changeOne")
                .texts(words, TEXTS, "finish", "finishing", "connect", "connecting", "anew", "make", "add", "useList")
                .texts(words, TEXTS, "makeMany", "allHaveSpaces", "setStanding", "setCoordinators", "noneHaveSpaces")
                .texts(words, TEXTS, "save", "newStanding", "ofOne", "ofMany", "withSpaceHint", "notListed", "changed")
                .texts(words, TEXTS, "changedSome", "someoneElse", "sameAsBefore", "coordinatorOf", "coordinatorHint")
                .texts(words, TEXTS, "coordinatorsIntro", "skipped", "find", "findHint", "county", "addCounty", "toAdd")
                .texts(words, TEXTS, "nobodyToAdd", "takeAway", "addThem", "added", "chooseFirst", "onList", "actions")
                .texts(words, TEXTS, "remove", "named", "taken")
                .texts(words, "ks.new.", "hits", "moreHits", "noHits");
    }

    private List<LinkedHashMap<String, Object>> rows(
            Programme programme, List<ListParticipations.Row> rows, Words words) {
        ParticipantRow view = new ParticipantRow(
                words, new PersonNames(people, words), programme.texts().county(), views::address);
        return rows.stream().map(view::of).toList();
    }

    private static List<LinkedHashMap<String, Object>> standings(Words words) {
        return Arrays.stream(Standing.values())
                .map(standing -> new Fields()
                        .with("value", standing.name())
                        .with("text", words.text("standing." + standing))
                        .map())
                .toList();
    }

    private List<LinkedHashMap<String, Object>> counties() {
        return register.all().stream()
                .filter(Municipality::isCounty)
                .map(one -> new Fields()
                        .with("number", one.number())
                        .with("name", one.county())
                        .map())
                .toList();
    }
}
