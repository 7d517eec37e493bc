// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

/** The roles that the programme suggests for a new participant group. */
@Named
@Path("/spaces/{spaceKey}/group/suggestions")
@UnrestrictedAccess
public class GroupSuggestionsResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadGroup readGroup;
    private final EditGroup editGroup;
    private final Naming naming;

    /** The call over its use cases. */
    @Inject
    public GroupSuggestionsResource(
            Endpoint endpoint, SpaceDoor door, ReadGroup readGroup, EditGroup editGroup, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.readGroup = readGroup;
        this.editGroup = editGroup;
        this.naming = naming;
    }

    /** Takes in or declines one or all, and answers with the groups as they are then. */
    @POST
    public Response settle(
            @PathParam("spaceKey") String spaceKey, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Visit visit = door.visitToChange(viewer, spaceKey);
            GroupJson.Suggested suggested = GroupJson.Suggested.of(Json.read(body));
            if (suggested.wanted()) {
                editGroup.takeIn(viewer, spaceKey, suggested.role());
            } else {
                editGroup.decline(viewer, spaceKey, suggested.role());
            }
            return Answer.ok(
                    GroupJson.Groups.of(readGroup.of(visit), readGroup.roles(), naming.in(visit.space(), viewer)));
        });
    }
}
