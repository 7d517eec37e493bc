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
import no.ks.absolutt.core.progress.ReadSupport;
import no.ks.absolutt.core.progress.SupportAnswer;
import no.ks.absolutt.core.progress.SupportRequest;
import no.ks.absolutt.view.Dates;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.PersonNames;
import no.ks.absolutt.view.Words;

/** KS's screen of the municipalities that need support, where each is answered in one line. */
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
        PersonNames names = new PersonNames(people, words);
        List<AskedSupport> asked = requests.of(viewer, programme.key());
        Fields view = views.screen(this, viewer, request, programme)
                .with("title", words.text("ks.tab.SUPPORT"))
                .with("count", words.text(TEXTS + "count", asked.size()))
                .with("rows", asked.stream().map(one -> row(one, words, names)).toList())
                .with("limit", SupportAnswer.LIMIT)
                .texts(words, TEXTS, "caption", "municipality", "milestone", "question", "since", "answer")
                .texts(words, TEXTS, "empty", "help", "send", "done", "theirs", "gone", "noQuestion");
        return Screen.framed("support", "ks-support", view);
    }

    private LinkedHashMap<String, Object> row(AskedSupport asked, Words words, PersonNames names) {
        String name = asked.space().municipality().name();
        String title = words.local(asked.tracked()
                .milestone()
                .titleFor(asked.space().municipality().isCounty()));
        SupportRequest request = asked.tracked().state().support();
        SupportAnswer answer = asked.tracked().state().answer().orElse(null);
        Dates dates = new Dates(words);
        return new Fields()
                .with("number", asked.space().municipality().number())
                .with("name", name)
                .with(
                        "address",
                        views.address(
                                "/display/" + asked.space().participation().spaceKey()))
                .with("milestone", asked.tracked().milestone().key())
                .with("title", title)
                .with("question", asked.tracked().facts().supportQuestion())
                .with("since", request.at() == null ? null : dates.dayOf(request.at()))
                .with("asked", request.asked())
                .with("revision", request.answers())
                .with("answer", answer == null ? null : answer.text())
                .with(
                        "answered",
                        answer == null
                                ? words.text(TEXTS + "unanswered")
                                : words.text(TEXTS + "answered", names.of(answer.by()), dates.dayOf(answer.at())))
                .with("label", words.text(TEXTS + "label", name, title))
                .map();
    }
}
