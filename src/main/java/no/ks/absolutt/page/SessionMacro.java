// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.group.GroupState;
import no.ks.absolutt.core.group.ReadGroup;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.core.space.ReadPages;
import no.ks.absolutt.core.space.SpacePages;
import no.ks.absolutt.view.SessionAhead;
import no.ks.absolutt.view.SessionView;
import no.ks.absolutt.view.Showing;

/**
 * The macro {@code absolutt-session}: one session of the programme of the space it stands in, and what the municipality has
 * to think of before it.
 */
public final class SessionMacro extends FactsMacro {

    static final String NAME = "absolutt-session";

    private static final List<String> STYLE = List.of("sessions");

    private final ReadSessions sessions;
    private final ReadPages pages;
    private final ReadProgress progress;
    private final ReadGroup group;

    /** The macro over its use cases. */
    public SessionMacro(
            ReadSessions sessions, ReadPages pages, ReadProgress progress, ReadGroup group, Rendering rendering) {
        super(NAME, rendering);
        this.sessions = sessions;
        this.pages = pages;
        this.progress = progress;
        this.group = group;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        ProgrammeSpace space = reading.visit().space();
        SessionParameters wanted = SessionParameters.of(parameters);
        Optional<Session> next = sessions.next(space);
        Optional<Session> session = wanted.isNext() ? next : Optional.of(wanted.sessionOf(space.programme()));
        Showing showing = rendering().showing(reading);
        SessionView view = new SessionView(showing, space, next);
        Map<String, Object> values = session.map(one -> values(reading, showing, view, one, wanted.isNext()))
                .orElseGet(view::none);
        return new Filled("templates/session.vm", values, STYLE);
    }

    /** In short where it is the next: it stands beside other things, and has a page of its own. */
    private Map<String, Object> values(
            Reading reading, Showing showing, SessionView view, Session session, boolean brief) {
        SessionAhead ahead = new SessionAhead(
                showing, reading.once(GroupState.class, group::of), reading.once(Progress.class, progress::of));
        SpacePages there = pages.pages(reading.visit());
        return brief
                ? view.brief(session, sessions.texts(session), ahead, there)
                : view.one(session, sessions.texts(session), ahead, there);
    }
}
