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
import java.util.function.Supplier;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.roles.ChangeArea;
import no.ks.absolutt.core.roles.MappedArea;
import no.ks.absolutt.core.roles.ReadRoles;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.MappedAreaJson;
import no.ks.absolutt.rest.json.RequestBody;
import no.ks.absolutt.rest.json.RoleEditJson;

/** The areas of a space's role map. */
@Named
@Path("/spaces/{spaceKey}/role-areas")
@UnrestrictedAccess
public class RoleAreasResource {

    private static final String ONE = "/{area}";
    private static final String NAME = "area";

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadRoles roles;
    private final ChangeArea changeArea;

    /** The calls over their use cases. */
    @Inject
    public RoleAreasResource(Endpoint endpoint, SpaceDoor door, ReadRoles roles, ChangeArea changeArea) {
        this.endpoint = endpoint;
        this.door = door;
        this.roles = roles;
        this.changeArea = changeArea;
    }

    /** Every one of them, also those that are left out. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return endpoint.readIn(spaceKey, viewer -> {
            Visit visit = door.visit(viewer, spaceKey);
            Language language = language(viewer, visit);
            return Answer.ok(roles.of(visit).areas().stream()
                    .map(one -> MappedAreaJson.of(one, language))
                    .toList());
        });
    }

    /** Adds one of the municipality's own. */
    @POST
    public Response add(
            @PathParam("spaceKey") String spaceKey, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Visit visit = door.visitToChange(viewer, spaceKey);
            String name = RoleEditJson.name(Json.read(body));
            return Answer.created(MappedAreaJson.of(changeArea.add(viewer, spaceKey, name), language(viewer, visit)));
        });
    }

    /** Changes what is said of one, and answers with what it is then; in a conflict, with what it is now. */
    @PUT
    @Path(ONE)
    public Response change(
            @PathParam("spaceKey") String spaceKey,
            @PathParam(NAME) String key,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Language language = language(viewer, door.visitToChange(viewer, spaceKey));
            RequestBody sent = Json.read(body);
            return changed(language, () -> changeArea.change(viewer, spaceKey, key, RoleEditJson.area(sent)));
        });
    }

    /** Takes away one of the municipality's own, on top of that revision. */
    @DELETE
    @Path(ONE)
    public Response remove(
            @PathParam("spaceKey") String spaceKey,
            @PathParam(NAME) String key,
            @QueryParam("revision") String revision,
            @HeaderParam(Endpoint.TOKEN) String token) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Language language = language(viewer, door.visitToChange(viewer, spaceKey));
            return changed(language, () -> changeArea.remove(viewer, spaceKey, key, RowId.of(revision)));
        });
    }

    private static Response changed(Language language, Supplier<MappedArea> change) {
        return Answer.ok(Conflict.inJson(MappedArea.class, one -> MappedAreaJson.of(one, language), change));
    }

    private static Language language(Viewer viewer, Visit visit) {
        return viewer.languageIn(visit.space().participation().language());
    }
}
