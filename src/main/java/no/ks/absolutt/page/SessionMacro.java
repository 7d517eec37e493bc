// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.space.ReadPages;
import no.ks.absolutt.view.SessionView;

/** The macro {@code absolutt-session}: one session of the programme of the space it stands in. */
public final class SessionMacro extends FactsMacro {

    static final String NAME = "absolutt-session";

    private final ReadSessions sessions;
    private final ReadPages pages;

    /** The macro over its use cases. */
    public SessionMacro(ReadSessions sessions, ReadPages pages, Rendering rendering) {
        super(NAME, rendering);
        this.sessions = sessions;
        this.pages = pages;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        ProgrammeSpace space = reading.visit().space();
        SessionParameters wanted = SessionParameters.of(parameters);
        Optional<Session> next = sessions.next(space);
        SessionView view = new SessionView(rendering().showing(reading), space, next);
        return Filled.of(
                "templates/session.vm", wanted.isNext() ? next(view, reading.visit(), next) : one(view, space, wanted));
    }

    private Map<String, Object> one(SessionView view, ProgrammeSpace space, SessionParameters wanted) {
        Session session = wanted.sessionOf(space.programme());
        return view.one(session, sessions.texts(session));
    }

    /** In short: the next session stands beside other things, and has a page of its own. */
    private Map<String, Object> next(SessionView view, Visit visit, Optional<Session> next) {
        return next.map(session -> view.brief(
                        session, sessions.texts(session), pages.pages(visit).ofSession(session)))
                .orElseGet(view::none);
    }
}
