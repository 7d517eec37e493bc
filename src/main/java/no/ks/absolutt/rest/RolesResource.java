// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.roles.Cell;
import no.ks.absolutt.core.roles.CellEdit;
import no.ks.absolutt.core.roles.ChangeCell;
import no.ks.absolutt.core.roles.ReadRoles;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.RoleEditJson;
import no.ks.absolutt.rest.json.RolesJson;
import no.ks.absolutt.rest.json.RolesJson.CellJson;

/** The letters of a space's role map. */
@Named
@Path("/spaces/{spaceKey}/roles")
@UnrestrictedAccess
public class RolesResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadRoles roles;
    private final ChangeCell changeCell;

    /** The calls over their use cases. */
    @Inject
    public RolesResource(Endpoint endpoint, SpaceDoor door, ReadRoles roles, ChangeCell changeCell) {
        this.endpoint = endpoint;
        this.door = door;
        this.roles = roles;
        this.changeCell = changeCell;
    }

    /** Every cell. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return endpoint.readIn(spaceKey, viewer -> Answer.ok(RolesJson.of(roles.of(door.visit(viewer, spaceKey)))));
    }

    /** Sets a letter, and answers with the cell as it is then; in a conflict, as it is now. */
    @PUT
    @Path("/{area}/{role}")
    public Response change(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("area") String area,
            @PathParam("role") String role,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            door.visitToChange(viewer, spaceKey);
            CellEdit edit = RoleEditJson.cell(area, role, Json.read(body));
            return Answer.ok(
                    Conflict.inJson(Cell.class, CellJson::of, () -> changeCell.change(viewer, spaceKey, edit)));
        });
    }
}
