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
import java.util.Optional;
import no.ks.absolutt.core.event.ChangeEvents;
import no.ks.absolutt.core.event.EventClashes;
import no.ks.absolutt.core.event.LocalEvent;
import no.ks.absolutt.core.event.ReadEvents;
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

    private final SpaceCalls calls;
    private final ReadEvents events;
    private final ListCalls<LocalEvent> list;

    /** The calls over their use cases. */
    @Inject
    public EventsResource(SpaceCalls calls, ReadEvents events, ChangeEvents changes) {
        this.calls = calls;
        this.events = events;
        this.list = new ListCalls<>(calls, new Events(events, changes));
    }

    private record Events(ReadEvents events, ChangeEvents changes) implements SpaceList<LocalEvent> {

        @Override
        public Class<LocalEvent> type() {
            return LocalEvent.class;
        }

        @Override
        public Object json(LocalEvent one, Visit visit, Names names) {
            return EventsResource.json(one, events.all(visit), visit, names);
        }

        @Override
        public LocalEvent add(Visit visit, InputStream body) {
            return changes.add(visit.viewer(), visit.spaceKey(), EventJson.added(Json.read(body)));
        }

        @Override
        public LocalEvent change(Visit visit, String key, InputStream body) {
            return changes.change(visit.viewer(), visit.spaceKey(), RowId.of(key), EventJson.changed(Json.read(body)));
        }

        @Override
        public Optional<LocalEvent> remove(Visit visit, String key, String revision) {
            return Optional.of(changes.remove(visit.viewer(), visit.spaceKey(), RowId.of(key), RowId.of(revision)));
        }
    }

    /** All that are not removed, by time. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return calls.read(spaceKey, (visit, names) -> {
            List<LocalEvent> all = events.all(visit);
            return all.stream().map(event -> json(event, all, visit, names)).toList();
        });
    }

    /** Adds one. */
    @POST
    public Response add(
            @PathParam("spaceKey") String spaceKey, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return list.add(spaceKey, token, body);
    }

    /** Changes one, or puts a removed one back. */
    @PUT
    @Path("/{id}")
    public Response change(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return list.change(spaceKey, id, token, body);
    }

    /** Removes one. */
    @DELETE
    @Path("/{id}")
    public Response remove(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @QueryParam("revision") String revision,
            @HeaderParam(Endpoint.TOKEN) String token) {
        return list.remove(spaceKey, id, revision, token);
    }

    private static EventJson json(LocalEvent event, List<LocalEvent> all, Visit visit, Names names) {
        boolean county = visit.space().municipality().isCounty();
        EventClashes clashes = EventClashes.of(event, visit.space().programme().sessions(), all);
        List<String> warnings = new ClashWords(names.words(), new EventWords(names.words(), county)).of(clashes);
        return EventJson.of(event, warnings, names);
    }
}
