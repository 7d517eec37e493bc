// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.job.Job;
import no.ks.absolutt.core.job.JobKind;
import no.ks.absolutt.core.job.JobState;
import no.ks.absolutt.core.job.PreviewJob;
import no.ks.absolutt.core.job.ReadJob;
import no.ks.absolutt.core.job.RowState;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.Words;

/**
 * KS's screen of one job, which {@code id} in the address names; without one, of a job that is still to be ordered; with {@code pages} of
 * one that adds the pages which spaces lack.
 */
@Named
public final class JobScreen implements KsScreen {

    static final String RESOURCE = "ks-job";
    private static final String ID = "id";
    private static final String PAGES = "pages";
    private static final String NUMBER = "[1-9]\\d{0,8}";
    private static final String NEW_TEXTS = "ks.job.new.";
    private static final String TEXTS = "ks.job.";
    private static final String PAGES_TEXTS = "ks.job.pages.";

    private final KsViews views;
    private final ReadProgrammes programmes;
    private final ReadJob jobs;
    private final PreviewJob preview;

    /** The screen over its use cases. */
    @Inject
    public JobScreen(KsViews views, ReadProgrammes programmes, ReadJob jobs, PreviewJob preview) {
        this.views = views;
        this.programmes = programmes;
        this.jobs = jobs;
        this.preview = preview;
    }

    @Override
    public Tab tab() {
        return Tab.JOBS;
    }

    @Override
    public String view() {
        return "job";
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        views.begin(viewer);
        Programme programme = programmes.one(viewer, request.programme());
        Words words = Words.forViewer(viewer);
        Fields view = views.screen(this, viewer, request, programme);
        Optional<String> id = request.parameter(ID);
        if (id.isPresent()) {
            return Screen.framed("job", RESOURCE, followed(view, words, job(viewer, programme, id.get())));
        }
        return request.parameter(PAGES).isPresent()
                ? Screen.framed("job-pages", RESOURCE, pages(view, words, viewer, programme))
                : Screen.framed("job-new", RESOURCE, order(view, words, request));
    }

    private Fields pages(Fields view, Words words, Viewer viewer, Programme programme) {
        return new PagesView(words).of(view, preview.pages(viewer, programme.key()), views.isReadOnly());
    }

    private Job job(Viewer viewer, Programme programme, String id) {
        if (!id.matches(NUMBER)) {
            throw Refusal.of(Code.NOT_FOUND);
        }
        Job job = jobs.one(viewer, Integer.parseInt(id));
        if (!job.head().programme().equals(programme.key())) {
            throw Refusal.of(Code.NOT_FOUND);
        }
        return job;
    }

    private static Fields order(Fields view, Words words, ScreenRequest request) {
        return view.texts(
                        words, NEW_TEXTS, "title", "intro", "rows", "rowsHint", "useList", "language", "own", "bokmal")
                .texts(words, NEW_TEXTS, "nynorsk", "languageHint", "preview", "previewing", "previewTitle", "back")
                .texts(words, NEW_TEXTS, "ready", "someReady", "noneReady", "make", "making", "caption", "number")
                .texts(words, NEW_TEXTS, "name", "spaceKey", "pages", "coordinator", "remarks", "problem", "fine")
                .texts(words, NEW_TEXTS, "nobody", "search", "shown", "none", "noRows")
                .with("canList", request.leadsTo("list"));
    }

    private static Fields followed(Fields view, Words words, Job job) {
        return view.texts(words, TEXTS, "sumFailed", "sumUndone", "sumUndoneToo", "stop", "stopping", "stopTitle")
                .texts(words, TEXTS, "resume", "resuming", "retry", "retrying", "undo", "undoing", "undoTitle")
                .texts(words, TEXTS, "undoText", "undoRow", "undoRowTitle", "undoRowText", "caption", "search", "shown")
                .texts(words, TEXTS, "none", "number", "name", "space", "rowState", "remarks", "actions")
                .texts(words, TEXTS, "lost", "closing", "undoes", "undone", "undoneSome")
                .with(
                        "title",
                        words.text("ks.job.title", String.valueOf(job.head().id())))
                .texts(words, textsOf(job.head().kind()), "sum", "stopText", "stopWished")
                .with("id", job.head().id())
                .with("words", states(words, job.head().kind()));
    }

    /** A job that adds pages says so where one that makes spaces speaks of them. */
    private static String textsOf(JobKind kind) {
        return kind == JobKind.PAGES ? PAGES_TEXTS : TEXTS;
    }

    /** The words for states, which the script puts in as the job goes on. */
    private static List<LinkedHashMap<String, Object>> states(Words words, JobKind kind) {
        List<LinkedHashMap<String, Object>> all = new ArrayList<>();
        for (JobState state : JobState.values()) {
            all.add(word("job-" + state, words.text("ks.job.state." + state)));
        }
        for (RowState state : RowState.values()) {
            boolean isAdded = kind == JobKind.PAGES && state == RowState.DONE;
            all.add(word("row-" + state, words.text((isAdded ? "ks.job.pages.row." : "ks.job.row.") + state)));
        }
        return all;
    }

    private static LinkedHashMap<String, Object> word(String name, String text) {
        return new Fields().with("name", name).with("text", text).map();
    }
}
