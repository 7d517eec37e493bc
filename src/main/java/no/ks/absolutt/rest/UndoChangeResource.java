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
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.progress.UndoChange;
import no.ks.absolutt.rest.json.EditJson;
import no.ks.absolutt.rest.json.Json;

/** «Angre» of the latest change of a milestone. */
@Named
@Path("/spaces/{spaceKey}/progress/{milestone}/undo")
@UnrestrictedAccess
public class UndoChangeResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final UndoChange undoChange;
    private final Naming naming;

    /** The call over its use case. */
    @Inject
    public UndoChangeResource(Endpoint endpoint, SpaceDoor door, UndoChange undoChange, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.undoChange = undoChange;
        this.naming = naming;
    }

    /** Takes it back, and answers with what the milestone is then; in a conflict, with what it is now. */
    @POST
    public Response undo(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("milestone") String milestone,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            ProgrammeSpace space = door.visitToChange(viewer, spaceKey).space();
            int revision = EditJson.revision(Json.read(body));
            return Answer.ok(ChangedMilestone.of(
                    space, naming.in(space, viewer), () -> undoChange.undo(viewer, spaceKey, milestone, revision)));
        });
    }
}
