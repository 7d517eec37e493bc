// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/** KS's first screen: the programmes, or how to get the first ones. */
@Named
public final class StartScreen implements KsScreen {

    private static final String NEW = "new-programme";

    private final KsViews views;
    private final ReadProgrammes programmes;
    private final ListParticipations participations;
    private final Register register;

    /** The screen over its use cases. */
    @Inject
    public StartScreen(KsViews views, ReadProgrammes programmes, ListParticipations participations, Register register) {
        this.views = views;
        this.programmes = programmes;
        this.participations = participations;
        this.register = register;
    }

    @Override
    public Tab tab() {
        return Tab.PROGRAMMES;
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        Fields view = views.screen(this, viewer, request);
        Words words = Words.forViewer(viewer);
        List<LinkedHashMap<String, Object>> rows = rows(viewer, words);
        view.texts(words, "ks.start.", "title", "caption", "name", "region", "period", "stateHeading", "takesPart")
                .texts(words, "ks.start.", "emptyTitle", "empty", "load", "loading", "search", "shown", "none")
                .with("count", words.text("ks.start.count", rows.size()))
                .with("makeProgramme", request.leadsTo(NEW) ? words.text("ks.start.make") : null)
                .with("programmes", rows);
        return Screen.framed("start", "ks", view);
    }

    private List<LinkedHashMap<String, Object>> rows(Viewer viewer, Words words) {
        List<Programme> all = programmes.all(viewer);
        Map<String, List<ListParticipations.Row>> listed = participations.everyoneIn(
                viewer, all.stream().map(Programme::key).toList());
        return all.stream()
                .map(programme -> row(programme, listed.get(programme.key()), words))
                .toList();
    }

    private LinkedHashMap<String, Object> row(Programme programme, List<ListParticipations.Row> listed, Words words) {
        Period period = Period.of(programme);
        return new Fields()
                .with("key", programme.key())
                .with("name", programme.name())
                .with("region", county(programme))
                .with("from", period.isKnown() ? period.from().toString() : null)
                .with("period", period.in(words))
                .with("state", programme.state().name())
                .with("stateText", words.text("ks.state." + programme.state()))
                .with("size", takePart(listed))
                .with("count", Count.of(listed, words))
                .map();
    }

    private static int takePart(List<ListParticipations.Row> listed) {
        return (int) listed.stream()
                .filter(row -> row.standing() == Standing.REGISTERED)
                .count();
    }

    private String county(Programme programme) {
        String number = programme.texts().county();
        return number == null
                ? null
                : register.find(number).map(Municipality::county).orElse(null);
    }
}
