// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.Map;
import java.util.Optional;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.core.programme.Session;
import no.ks.absolutt.view.SessionView;

/** The macro {@code absolutt-session}: one session of the programme of the space it stands in. */
public final class SessionMacro extends FactsMacro {

    static final String NAME = "absolutt-session";

    private final ReadSessions sessions;

    /** The macro over its use case. */
    public SessionMacro(ReadSessions sessions, Rendering rendering) {
        super(NAME, rendering);
        this.sessions = sessions;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        ProgrammeSpace space = sessions.space(reading.viewer(), reading.spaceKey());
        SessionParameters wanted = SessionParameters.of(parameters);
        Optional<Session> next = sessions.next(space);
        SessionView view = new SessionView(rendering().showing(reading, space), space, next);
        Optional<Session> session = wanted.isNext() ? next : Optional.of(wanted.sessionOf(space.programme()));
        return Filled.of("templates/session.vm", session.map(view::one).orElseGet(view::none));
    }
}
