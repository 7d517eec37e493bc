// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.ks.absolutt.core.group.Represented;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.RepresentationJson;

/** Whom a municipality had with it at one session. */
@Named
@Path("/spaces/{spaceKey}/representation/{no}")
@UnrestrictedAccess
public class RepresentationResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final Represented represented;
    private final Naming naming;

    /** The call over its use case. */
    @Inject
    public RepresentationResource(Endpoint endpoint, SpaceDoor door, Represented represented, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.represented = represented;
        this.naming = naming;
    }

    /** Notes it, and answers with what is said then; in a conflict, with what is said now. */
    @PUT
    public Response note(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("no") String no,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Visit visit = door.visitToChange(viewer, spaceKey);
            Names names = naming.in(visit.space(), viewer);
            Represented.Edit edit = RepresentationJson.edit(Json.read(body));
            return Answer.ok(Conflict.inJson(
                    Represented.Row.class,
                    row -> RepresentationJson.of(row, names),
                    () -> represented.note(viewer, spaceKey, RowId.of(no), edit)));
        });
    }
}
