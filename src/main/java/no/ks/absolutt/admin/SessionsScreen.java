// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.plan.ReadPlan;
import no.ks.absolutt.core.plan.WriteSessionTexts;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.view.Dates;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.SessionWords;
import no.ks.absolutt.view.Words;

/** KS's screen of a programme's sessions: when and where they are, and whether KS has written about them. */
@Named
public final class SessionsScreen implements KsScreen {

    private static final String TEXTS = "ks.sessions.";
    private static final String PAGES_JOB = "pages-job";

    private final PlanViews views;
    private final WriteSessionTexts sessionTexts;

    /** The screen over its use cases. */
    @Inject
    public SessionsScreen(PlanViews views, WriteSessionTexts sessionTexts) {
        this.views = views;
        this.sessionTexts = sessionTexts;
    }

    @Override
    public Tab tab() {
        return Tab.SESSIONS;
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        ReadPlan.Plan plan = views.plan(viewer, request);
        Programme programme = plan.programme();
        Words words = Words.forViewer(viewer);
        Set<Integer> written = sessionTexts.written(viewer, programme.key());
        List<Session> sessions =
                programme.sessions().stream().sorted(Session.BY_NUMBER).toList();
        List<LinkedHashMap<String, Object>> choices =
                List.of(PlanOptions.kinds(words), PlanOptions.modes(words), PlanOptions.themes(programme, words));
        Fields view = views.screen(this, viewer, request, plan, choices)
                .with("title", words.text("ks.tab.SESSIONS"))
                .with("count", words.text(TEXTS + "count", sessions.size()))
                .with("canMakePages", request.leadsTo(PAGES_JOB))
                .with(
                        "rows",
                        sessions.stream()
                                .map(session -> row(session, programme, words, written))
                                .toList());
        return Screen.framed("sessions", PlanViews.RESOURCE, texts(view, words));
    }

    private static Fields texts(Fields view, Words words) {
        return view.texts(words, TEXTS, "caption", "session", "when", "how", "where", "writtenTitle", "search")
                .texts(words, TEXTS, "shown", "none", "add", "edit", "remove", "write", "actions")
                .texts(words, TEXTS, "emptyTitle", "empty", "warningsTitle");
    }

    /** The theme, where the session is not called just the same. */
    private static String themeBeside(Session session, Programme programme, Words words) {
        String theme = new SessionWords(words).theme(session, programme);
        boolean named = session.title() != null && words.local(session.title()).equals(theme);
        return named ? null : theme;
    }

    private static LinkedHashMap<String, Object> row(
            Session session, Programme programme, Words words, Set<Integer> written) {
        Dates dates = new Dates(words);
        SessionWords sessionWords = new SessionWords(words);
        boolean isWritten = written.contains(session.id());
        return new Fields()
                .with("id", session.id())
                .with("revision", session.revision())
                .with("name", sessionWords.title(session))
                .with("place", session.no() == null ? null : session.no())
                .with("theme", themeBeside(session, programme, words))
                .with("day", session.hasDate() ? session.from().toString() : null)
                .with("date", dates.of(session.date()))
                .with(
                        "moved",
                        session.movedFrom()
                                .map(first -> words.text(TEXTS + "moved", dates.of(first)))
                                .orElse(null))
                .with("mode", sessionWords.mode(session))
                .with("where", session.venue().place())
                .with("written", isWritten)
                .with("writtenText", words.text(TEXTS + (isWritten ? "isWritten" : "notWritten")))
                .map();
    }
}
