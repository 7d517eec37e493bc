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
import java.util.Map;
import no.ks.absolutt.core.fact.Typed;
import no.ks.absolutt.core.measure.ChangeMeasures;
import no.ks.absolutt.core.measure.MeasureFacts;
import no.ks.absolutt.core.measure.MeasureField;
import no.ks.absolutt.core.measure.ReadMeasures;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.rest.json.FormJson;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.MeasureJson;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.RequestBody;

/** The measures of a space. */
@Named
@Path("/spaces/{spaceKey}/measures")
@UnrestrictedAccess
public class MeasuresResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadMeasures measures;
    private final ChangeMeasures changes;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public MeasuresResource(
            Endpoint endpoint, SpaceDoor door, ReadMeasures measures, ChangeMeasures changes, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.measures = measures;
        this.changes = changes;
        this.naming = naming;
    }

    /** All of them, in the order they were added. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return endpoint.readIn(spaceKey, viewer -> {
            Visit visit = door.visit(viewer, spaceKey);
            Names names = naming.in(visit.space(), viewer);
            return Answer.ok(measures.of(visit).stream()
                    .map(one -> MeasureJson.of(one, names))
                    .toList());
        });
    }

    /** Adds one, and answers with it. */
    @POST
    public Response add(
            @PathParam("spaceKey") String spaceKey, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Names names = naming.in(door.visitToChange(viewer, spaceKey).space(), viewer);
            Typed<MeasureField> typed = MeasureJson.added(Json.read(body));
            return Answer.created(MeasureJson.of(changes.add(viewer, spaceKey, typed), names));
        });
    }

    /** Changes what was sent, and answers with what it is then; in a conflict, with what it is now. */
    @PUT
    @Path("/{id}")
    public Response change(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Names names = naming.in(door.visitToChange(viewer, spaceKey).space(), viewer);
            RequestBody sent = Json.read(body);
            Typed<MeasureField> typed = MeasureJson.changed(sent);
            int revision = FormJson.revision(sent);
            return Answer.ok(KeptConflict.<MeasureFacts, MeasureJson>orCurrent(
                    () -> MeasureJson.of(changes.change(viewer, spaceKey, id, revision, typed), names),
                    current -> MeasureJson.of(current, names)));
        });
    }

    /** Takes one off the list; {@code revision} is the one that this is based on. */
    @DELETE
    @Path("/{id}")
    public Response remove(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @QueryParam("revision") String revision,
            @HeaderParam(Endpoint.TOKEN) String token) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Names names = naming.in(door.visitToChange(viewer, spaceKey).space(), viewer);
            return KeptConflict.<MeasureFacts, Response>orCurrent(
                    () -> {
                        changes.remove(viewer, spaceKey, id, RowId.of(revision));
                        return Answer.ok(Map.of());
                    },
                    current -> MeasureJson.of(current, names));
        });
    }
}
