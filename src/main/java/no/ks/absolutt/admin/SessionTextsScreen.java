// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.plan.ReadPlan;
import no.ks.absolutt.core.plan.WriteSessionTexts;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.view.Dates;
import no.ks.absolutt.view.Fields;
import no.ks.absolutt.view.SessionWords;
import no.ks.absolutt.view.Words;

/** KS's screen of what it writes about a session once for all; {@code id} in the address names the session. */
@Named
public final class SessionTextsScreen implements KsScreen {

    private static final String TEXTS = "ks.sessionTexts.";
    private static final String ID = "id";

    private final PlanViews views;
    private final WriteSessionTexts sessionTexts;

    /** The screen over its use cases. */
    @Inject
    public SessionTextsScreen(PlanViews views, WriteSessionTexts sessionTexts) {
        this.views = views;
        this.sessionTexts = sessionTexts;
    }

    @Override
    public Tab tab() {
        return Tab.SESSIONS;
    }

    @Override
    public String view() {
        return "session-texts";
    }

    @Override
    public Screen of(Viewer viewer, ScreenRequest request) {
        ReadPlan.Plan plan = views.plan(viewer, request);
        Programme programme = plan.programme();
        Session session = session(programme, request);
        SessionTexts written = sessionTexts.read(viewer, programme.key(), session.id());
        Words words = Words.forViewer(viewer);
        String updated = written.updatedAt() == null
                ? words.text(TEXTS + "never")
                : words.text(TEXTS + "updated", new Dates(words).momentOf(written.updatedAt()));
        Fields view = views.screen(this, viewer, request, plan, List.of())
                .with("title", words.text(TEXTS + "title", new SessionWords(words).title(session)))
                .with("date", new Dates(words).of(session.date()))
                .with(ID, session.id())
                .with("updated", updated)
                .texts(words, TEXTS, "intro", "preview", "back");
        return Screen.framed("session-texts", PlanViews.RESOURCE, view);
    }

    private static Session session(Programme programme, ScreenRequest request) {
        String id = request.parameter(ID).orElse("");
        return programme.sessions().stream()
                .filter(session -> String.valueOf(session.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND));
    }
}
