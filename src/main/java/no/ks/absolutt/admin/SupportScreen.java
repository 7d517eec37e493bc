// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.progress.AskedSupport;
import no.ks.absolutt.core.progress.MilestoneState;
import no.ks.absolutt.core.progress.ReadSupport;
import no.ks.absolutt.core.progress.SupportAnswer;
import no.ks.absolutt.view.Dates;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.PersonNames;
import no.ks.absolutt.view.Words;

/** KS's screen of what the municipalities of a programme need support with, where it answers in one line. */
@Named
public final class SupportScreen implements KsScreen {

    private static final String TEXTS = "ks.support.";

    private final KsViews views;
    private final ReadProgrammes programmes;
    private final ReadSupport requests;
    private final People people;

    /** The screen over its use cases. */
    @Inject
    public SupportScreen(KsViews views, ReadProgrammes programmes, ReadSupport requests, People people) {
        this.views = views;
        this.programmes = programmes;
        this.requests = requests;
        this.people = people;
    }

    @Override
    public Tab tab() {
        return Tab.SUPPORT;
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        views.begin(viewer);
        Programme programme = programmes.one(viewer, request.programme());
        Words words = Words.forViewer(viewer);
        List<AskedSupport> asked = requests.of(viewer, programme.key());
        Fields view = views.screen(this, viewer, request, programme)
                .with("title", words.text("ks.tab.SUPPORT"))
                .with("count", words.text(TEXTS + "count", asked.size(), unanswered(asked)))
                .with("rows", asked.stream().map(one -> row(one, words)).toList())
                .with("limit", SupportAnswer.LIMIT)
                .with("now", words.text(TEXTS + "now", "{0}", "{1}"))
                .with("saved", words.text(TEXTS + "saved", "{0}"))
                .texts(words, TEXTS, "caption", "municipality", "milestone", "question", "since", "answer")
                .texts(
                        words, TEXTS, "search", "shown", "none", "order", "empty", "give", "change", "hint", "save",
                        "gone")
                .texts(words, TEXTS, "noQuestion", "noAnswer");
        return Screen.framed("support", "ks-support", view);
    }

    private static int unanswered(List<AskedSupport> asked) {
        return (int) asked.stream().filter(AskedSupport::isUnanswered).count();
    }

    private LinkedHashMap<String, Object> row(AskedSupport asked, Words words) {
        Dates dates = new Dates(words);
        boolean county = asked.space().municipality().isCounty();
        MilestoneState state = asked.tracked().state();
        String name = asked.space().municipality().name();
        String title = words.local(asked.tracked().milestone().titleFor(county));
        Fields row = new Fields()
                .with("number", asked.space().municipality().number())
                .with("name", name)
                .with(
                        "address",
                        views.address(
                                "/display/" + asked.space().participation().spaceKey()))
                .with("milestone", asked.tracked().milestone().key())
                .with("title", title)
                .with("question", state.facts().supportQuestion())
                .with("asked", state.support().asked())
                .with("revision", state.support().answers())
                .with(
                        "control",
                        words.text(asked.isUnanswered() ? "ks.support.giveFor" : "ks.support.changeFor", name, title));
        if (state.support().at() != null) {
            row.with("since", dates.dayOf(state.support().at()))
                    .with("sinceValue", state.support().at().toString());
        }
        state.answer().ifPresent(answer -> row.with("answer", answer.text())
                .with("answered", answered(answer, dates, words)));
        return row.map();
    }

    private String answered(SupportAnswer answer, Dates dates, Words words) {
        String who = new PersonNames(people, words).of(answer.by());
        return words.text(TEXTS + "answered", who, dates.dayOf(answer.at()));
    }
}
