// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.progress.Progress;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.rest.json.ProgressJson;

/** The tracker of a space. */
@Named
@Path("/spaces/{spaceKey}/progress")
@UnrestrictedAccess
public class ProgressResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadProgress progress;
    private final Naming naming;

    /** The calls over their use case. */
    @Inject
    public ProgressResource(Endpoint endpoint, SpaceDoor door, ReadProgress progress, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.progress = progress;
        this.naming = naming;
    }

    /** The whole tracker. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return endpoint.readIn(spaceKey, viewer -> {
            Progress whole = progress.of(door.visit(viewer, spaceKey));
            return Answer.ok(ProgressJson.of(whole, naming.in(whole.space(), viewer)));
        });
    }
}
