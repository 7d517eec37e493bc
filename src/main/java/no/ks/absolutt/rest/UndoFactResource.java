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
import no.ks.absolutt.core.fact.UndoConflict;
import no.ks.absolutt.core.fact.UndoFact;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.UndoJson;
import no.ks.absolutt.view.FactSentences;

/** «Angre» of a change of any fact of a space but milestones. */
@Named
@Path("/spaces/{spaceKey}/facts/undo")
@UnrestrictedAccess
public class UndoFactResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final UndoFact undoFact;
    private final GroupRoles roles;
    private final Naming naming;

    /** The call over its use case. */
    @Inject
    public UndoFactResource(Endpoint endpoint, SpaceDoor door, UndoFact undoFact, GroupRoles roles, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.undoFact = undoFact;
        this.roles = roles;
        this.naming = naming;
    }

    /** Takes it back, and answers with the row of the log; in a conflict, with what stands now and what would be put back. */
    @POST
    public Response undo(
            @PathParam("spaceKey") String spaceKey, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            ProgrammeSpace space = door.visitToChange(viewer, spaceKey).space();
            Names names = naming.in(space, viewer);
            FactSentences sentences = names.factSentences(space, roles.all());
            UndoFact.Wanted wanted = UndoJson.wanted(Json.read(body));
            return Answer.ok(Conflict.orCurrent(
                    UndoConflict.class,
                    current -> UndoJson.Both.of(current, sentences, names),
                    () -> UndoJson.Done.of(undoFact.undo(viewer, spaceKey, wanted), sentences, names)));
        });
    }
}
