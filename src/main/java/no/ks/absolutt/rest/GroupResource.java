// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.ks.absolutt.core.group.EditGroup;
import no.ks.absolutt.core.group.ReadGroup;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.rest.json.GroupJson;
import no.ks.absolutt.rest.json.Json;

/** The groups of a space. */
@Named
@Path("/spaces/{spaceKey}/group")
@UnrestrictedAccess
public class GroupResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadGroup readGroup;
    private final EditGroup editGroup;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public GroupResource(Endpoint endpoint, SpaceDoor door, ReadGroup readGroup, EditGroup editGroup, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.readGroup = readGroup;
        this.editGroup = editGroup;
        this.naming = naming;
    }

    /** Both groups, and what is worth a talk. */
    @GET
    public Response read(@PathParam("spaceKey") String spaceKey) {
        return endpoint.readIn(spaceKey, viewer -> {
            Visit visit = door.visit(viewer, spaceKey);
            return Answer.ok(
                    GroupJson.Groups.of(readGroup.of(visit), readGroup.roles(), naming.in(visit.space(), viewer)));
        });
    }

    /** Adds a member, and answers with her. */
    @POST
    public Response add(
            @PathParam("spaceKey") String spaceKey, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Visit visit = door.visitToChange(viewer, spaceKey);
            EditGroup.Outcome outcome = editGroup.add(viewer, spaceKey, GroupJson.added(Json.read(body)));
            return Answer.created(GroupJson.Whole.of(outcome, naming.in(visit.space(), viewer)));
        });
    }
}
