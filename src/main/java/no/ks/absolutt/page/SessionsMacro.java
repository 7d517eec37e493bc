// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.Map;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.view.SessionView;

/** The macro {@code absolutt-sessions}: the sessions of the programme of the space it stands in. */
public final class SessionsMacro extends FactsMacro {

    static final String NAME = "absolutt-sessions";

    private final ReadSessions sessions;

    /** The macro over its use case. */
    public SessionsMacro(ReadSessions sessions, Rendering rendering) {
        super(NAME, rendering);
        this.sessions = sessions;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        ProgrammeSpace space = reading.visit().space();
        SessionsParameters wanted = SessionsParameters.of(parameters);
        SessionView view = new SessionView(rendering().showing(reading), space, sessions.next(space));
        return Filled.of(
                "templates/sessions.vm",
                view.list(sessions.ofKind(space, wanted.kind().only())));
    }
}
