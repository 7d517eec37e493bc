// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.job.JobHead;
import no.ks.absolutt.core.job.JobState;
import no.ks.absolutt.core.job.ReadJob;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.view.Dates;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.PersonNames;
import no.ks.absolutt.view.Words;

/** KS's screen of a programme's jobs. */
@Named
public final class JobsScreen implements KsScreen {

    private static final String TEXTS = "ks.jobs.";

    private final KsViews views;
    private final ReadProgrammes programmes;
    private final ReadJob jobs;
    private final People people;

    /** The screen over its use case. */
    @Inject
    public JobsScreen(KsViews views, ReadProgrammes programmes, ReadJob jobs, People people) {
        this.views = views;
        this.programmes = programmes;
        this.jobs = jobs;
        this.people = people;
    }

    @Override
    public Tab tab() {
        return Tab.JOBS;
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        views.begin(viewer);
        Programme programme = programmes.one(viewer, request.programme());
        List<JobHead> all = jobs.ofProgramme(viewer, programme.key());
        Words words = Words.forViewer(viewer);
        Fields view = views.screen(this, viewer, request, programme)
                .texts(
                        words,
                        TEXTS,
                        "title",
                        "caption",
                        "job",
                        "what",
                        "stateHeading",
                        "started",
                        "by",
                        "search",
                        "shown")
                .texts(words, TEXTS, "none", "emptyTitle", "empty", "make")
                .with("count", words.text("ks.jobs.count", all.size()))
                .with("rows", rows(all, words));
        return Screen.framed("jobs", JobScreen.RESOURCE, view);
    }

    private List<LinkedHashMap<String, Object>> rows(List<JobHead> all, Words words) {
        PersonNames names = new PersonNames(people, words);
        Dates dates = new Dates(words);
        return all.stream().map(job -> row(job, words, names, dates)).toList();
    }

    private static LinkedHashMap<String, Object> row(JobHead job, Words words, PersonNames names, Dates dates) {
        return new Fields()
                .with("id", job.id())
                .with("name", words.text("ks.job.title", String.valueOf(job.id())))
                .with("what", words.text("ks.jobs.what." + job.kind(), job.total()))
                .with("state", job.state().name())
                .with("stateText", words.text("ks.job.state." + job.state()))
                .with("open", job.state() != JobState.DONE && job.state() != JobState.UNDONE)
                .with("startedAt", job.startedAt().toString())
                .with("started", dates.momentOf(job.startedAt()))
                .with("by", names.of(job.startedBy()))
                .map();
    }
}
