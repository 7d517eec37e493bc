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
import java.util.function.Predicate;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.programme.Milestone;
import no.ks.absolutt.core.progress.ConfirmProgress;
import no.ks.absolutt.rest.json.ConfirmJson;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.ProgressJson;

/** «Stemmer fortsatt» in a space. */
@Named
@Path("/spaces/{spaceKey}/progress/confirm")
@UnrestrictedAccess
public class ConfirmResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ConfirmProgress confirmProgress;
    private final Naming naming;

    /** The call over its use case. */
    @Inject
    public ConfirmResource(Endpoint endpoint, SpaceDoor door, ConfirmProgress confirmProgress, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.confirmProgress = confirmProgress;
        this.naming = naming;
    }

    /** Confirms those milestones that are meant and must be confirmed, and answers with the whole tracker. */
    @POST
    public Response confirm(
            @PathParam("spaceKey") String spaceKey, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            ProgrammeSpace space = door.visitToChange(viewer, spaceKey).space();
            Predicate<Milestone> wanted = ConfirmJson.of(Json.read(body), space.programme());
            return Answer.ok(
                    ProgressJson.of(confirmProgress.confirm(viewer, spaceKey, wanted), naming.in(space, viewer)));
        });
    }
}
