// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import no.ks.absolutt.core.event.ChangeEvents;
import no.ks.absolutt.core.event.EventClashes;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.event.ReadEvents;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.rest.json.EventJson;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.view.ClashWords;
import no.ks.absolutt.view.EventWords;

/** The municipality's own events. */
@Named
@Path("/spaces/{spaceKey}/events")
@UnrestrictedAccess
public class EventsResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadEvents events;
    private final ChangeEvents changeEvents;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public EventsResource(
            Endpoint endpoint, SpaceDoor door, ReadEvents events, ChangeEvents changeEvents, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.events = events;
        this.changeEvents = changeEvents;
        this.naming = naming;
    }

    /** All that are not removed, by time. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return endpoint.readIn(spaceKey, viewer -> {
            Visit visit = door.visit(viewer, spaceKey);
            List<LocalEvent> all = events.all(visit);
            return Answer.ok(all.stream().map(event -> json(visit, event, all)).toList());
        });
    }

    /** Adds one. */
    @POST
    public Response add(
            @PathParam("spaceKey") String spaceKey, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Visit visit = door.visitToChange(viewer, spaceKey);
            LocalEvent added = changeEvents.add(viewer, spaceKey, EventJson.added(Json.read(body)));
            return Answer.created(json(visit, added, events.all(visit)));
        });
    }

    /** Changes one, or puts a removed one back. */
    @PUT
    @Path("/{id}")
    public Response change(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Visit visit = door.visitToChange(viewer, spaceKey);
            return answer(
                    visit,
                    () -> changeEvents.change(viewer, spaceKey, RowId.of(id), EventJson.changed(Json.read(body))));
        });
    }

    /** Removes one. */
    @DELETE
    @Path("/{id}")
    public Response remove(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @QueryParam("revision") String revision,
            @HeaderParam(Endpoint.TOKEN) String token) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Visit visit = door.visitToChange(viewer, spaceKey);
            return answer(visit, () -> changeEvents.remove(viewer, spaceKey, RowId.of(id), RowId.of(revision)));
        });
    }

    private Response answer(Visit visit, Supplier<LocalEvent> change) {
        return Answer.ok(Conflict.inJson(LocalEvent.class, event -> json(visit, event, events.all(visit)), change));
    }

    private EventJson json(Visit visit, LocalEvent event, List<LocalEvent> all) {
        Names names = naming.in(visit.space(), visit.viewer());
        boolean county = visit.space().municipality().isCounty();
        EventClashes clashes = EventClashes.of(event, visit.space().programme().sessions(), all);
        List<String> warnings = new ClashWords(names.words(), new EventWords(names.words(), county)).of(clashes);
        return EventJson.of(event, warnings, names);
    }
}
