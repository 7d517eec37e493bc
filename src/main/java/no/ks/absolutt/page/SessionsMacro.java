// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.event.ReadEvents;
import no.ks.absolutt.core.meeting.MeetingSheets;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.programme.SessionKind;
import no.ks.absolutt.core.space.ReadPages;
import no.ks.absolutt.view.SessionView;
import no.ks.absolutt.view.Showing;
import no.ks.absolutt.view.TimelineView;

/**
 * The macro {@code absolutt-sessions}: the sessions of the programme of the space it stands in. All of them make a
 * timeline with the work between them and the municipality's own events; those of one kind make a list. The events can
 * also stand alone.
 */
public final class SessionsMacro extends FactsMacro {

    static final String NAME = "absolutt-sessions";

    private static final List<String> SCRIPTS = List.of("facts", "sessions", "wall");

    private final ReadSessions sessions;
    private final ReadEvents events;
    private final MeetingSheets sheets;
    private final ReadPages pages;

    /** The macro over its use cases. */
    public SessionsMacro(
            ReadSessions sessions, ReadEvents events, MeetingSheets sheets, ReadPages pages, Rendering rendering) {
        super(NAME, rendering);
        this.sessions = sessions;
        this.events = events;
        this.sheets = sheets;
        this.pages = pages;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        ProgrammeSpace space = reading.visit().space();
        SessionsParameters.Kind kind = SessionsParameters.of(parameters).kind();
        SessionKind only = kind.only();
        Showing showing = rendering().showing(reading);
        SessionView view = new SessionView(showing, space, sessions.next(space));
        return only == null
                ? timeline(reading, showing, view, kind == SessionsParameters.Kind.OWN)
                : Filled.of("templates/sessions.vm", view.list(sessions.ofKind(space, only)));
    }

    private Filled timeline(Reading reading, Showing showing, SessionView view, boolean ownAlone) {
        Visit visit = reading.visit();
        List<LocalEvent> own = events.all(visit);
        TimelineView.Planned planned = new TimelineView.Planned(own, sheets.all(visit));
        TimelineView timeline = new TimelineView(showing, visit.space(), planned, pages.pages(visit), view);
        String template = reading.live() ? "templates/timeline.vm" : "templates/timeline-static.vm";
        Map<String, Object> values = ownAlone
                ? timeline.ofOwn(events.own(own), visit.mayChange())
                : timeline.of(events.timeline(visit, own), visit.mayChange());
        return new Filled(template, values, SCRIPTS);
    }
}
