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
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.progress.ChangeMilestone;
import no.ks.absolutt.core.progress.MilestoneEdit;
import no.ks.absolutt.rest.json.EditJson;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;

/** One milestone of a space. */
@Named
@Path("/spaces/{spaceKey}/progress/{milestone}")
@UnrestrictedAccess
public class MilestoneResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ChangeMilestone changeMilestone;
    private final Naming naming;

    /** The calls over their use case. */
    @Inject
    public MilestoneResource(Endpoint endpoint, SpaceDoor door, ChangeMilestone changeMilestone, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.changeMilestone = changeMilestone;
        this.naming = naming;
    }

    /** Changes what is said of it, and answers with what it is then; in a conflict, with what it is now. */
    @PUT
    public Response change(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("milestone") String milestone,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            ProgrammeSpace space = door.visitToChange(viewer, spaceKey).space();
            MilestoneEdit edit = EditJson.of(Json.read(body));
            Names names = naming.in(space, viewer);
            return Answer.ok(
                    ChangedMilestone.of(space, names, () -> changeMilestone.change(viewer, spaceKey, milestone, edit)));
        });
    }
}
