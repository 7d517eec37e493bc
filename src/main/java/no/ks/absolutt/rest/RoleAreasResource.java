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
import no.ks.absolutt.core.roles.ChangeArea;
import no.ks.absolutt.core.roles.MappedArea;
import no.ks.absolutt.core.roles.ReadRoles;
import no.ks.absolutt.rest.json.MappedAreaJson;
import no.ks.absolutt.rest.json.RoleEditJson;

/** The areas of a space's role map. */
@Named
@Path("/spaces/{spaceKey}/role-areas")
@UnrestrictedAccess
public class RoleAreasResource {

    private static final String ONE = "/{area}";
    private static final String NAME = "area";

    private final ReadRoles roles;
    private final ListCalls<MappedArea> calls;

    /** The calls over their use cases. */
    @Inject
    public RoleAreasResource(SpaceCalls calls, ReadRoles roles, ChangeArea change) {
        this.roles = roles;
        this.calls = new ListCalls<>(
                calls, new MappedList<>(MappedArea.class, change, RoleEditJson::area, MappedAreaJson::of));
    }

    /** Every one of them, also those that are left out. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return calls.all(spaceKey, visit -> roles.of(visit).areas());
    }

    /** Adds one of the municipality's own. */
    @POST
    public Response add(
            @PathParam("spaceKey") String spaceKey, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return calls.add(spaceKey, token, body);
    }

    /** Changes what is said of one, and answers with what it is then; in a conflict, with what it is now. */
    @PUT
    @Path(ONE)
    public Response change(
            @PathParam("spaceKey") String spaceKey,
            @PathParam(NAME) String key,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return calls.change(spaceKey, key, token, body);
    }

    /** Takes away one of the municipality's own, on top of that revision. */
    @DELETE
    @Path(ONE)
    public Response remove(
            @PathParam("spaceKey") String spaceKey,
            @PathParam(NAME) String key,
            @QueryParam("revision") String revision,
            @HeaderParam(Endpoint.TOKEN) String token) {
        return calls.remove(spaceKey, key, revision, token);
    }
}
