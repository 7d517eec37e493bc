// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import no.ks.absolutt.core.event.ChangeEvents;
import no.ks.absolutt.core.event.ReadEvents;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.core.space.ReadPages;
import no.ks.absolutt.core.statement.ReadStatements;
import no.ks.absolutt.data.JsonPageTree;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Grouping;
import no.ks.absolutt.testing.Meetings;
import no.ks.absolutt.view.calendar.SpaceCalendar;

/** The calls about a municipality's own events and the calendar, over the site in memory. */
final class EventCalls {

    private EventCalls() {}

    static Object[] of(FakeSite site, Endpoint endpoint) {
        Naming naming = new Naming(site.people);
        ReadEvents events = new ReadEvents(site.events, site.today());
        ChangeEvents change =
                new ChangeEvents(site.door(), site.events, site.factLog(), site.transaction(), site.today());
        return new Object[] {
            new EventsResource(new SpaceCalls(endpoint, site.door(), naming), events, change),
            new MeetingSheetsResource(
                    endpoint, site.door(), new Meetings(site, new Grouping(site)).sheets(), () -> "/confluence"),
            new WallResource(
                    endpoint,
                    site.door(),
                    new ReadProgress(site.progress, site.today()),
                    new ReadSessions(site.today(), site.programmes),
                    new ReadStatements(site.statements),
                    naming),
            new CalendarResource(
                    endpoint,
                    site.door(),
                    events,
                    new ReadPages(new JsonPageTree(), site.pages, site.host, site.today()),
                    new SpaceCalendar(() -> "https://example.org/confluence", site.clock()),
                    naming),
        };
    }
}
