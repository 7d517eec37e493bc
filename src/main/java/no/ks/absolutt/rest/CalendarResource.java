// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.event.ReadEvents;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.space.ReadPages;
import no.ks.absolutt.view.Words;
import no.ks.absolutt.view.calendar.SpaceCalendar;

/** The sessions and events of a space as a calendar file. */
@Named
@Path("/spaces/{spaceKey}/calendar")
@UnrestrictedAccess
public class CalendarResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadEvents events;
    private final ReadPages pages;
    private final SpaceCalendar calendar;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public CalendarResource(
            Endpoint endpoint,
            SpaceDoor door,
            ReadEvents events,
            ReadPages pages,
            SpaceCalendar calendar,
            Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.events = events;
        this.pages = pages;
        this.calendar = calendar;
        this.naming = naming;
    }

    /** All that has a day; NOT_FOUND where nothing has. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return file(spaceKey, null);
    }

    /** One session or event alone, such as {@code session-12}. */
    @GET
    @Path("/{entry}")
    public Response one(@PathParam("spaceKey") String spaceKey, @PathParam("entry") String entry) {
        return file(spaceKey, entry);
    }

    private Response file(String spaceKey, String entry) {
        return endpoint.readIn(spaceKey, viewer -> {
            Visit visit = door.visit(viewer, spaceKey);
            Words words = naming.in(visit.space(), viewer).words();
            SpaceCalendar.Contents contents =
                    new SpaceCalendar.Contents(visit.space(), events.all(visit), pages.pages(visit));
            byte[] file = calendar.file(contents, entry, words);
            if (file.length == 0) {
                throw Refusal.of(Code.NOT_FOUND);
            }
            return Answer.calendar(file, SpaceCalendar.fileName(visit.space(), entry));
        });
    }
}
