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
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.rest.json.ChangeJson;
import no.ks.absolutt.rest.json.Names;

/** The log of one milestone of a space. */
@Named
@Path("/spaces/{spaceKey}/progress/{milestone}/changes")
@UnrestrictedAccess
public class ChangesResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadProgress progress;
    private final Naming naming;

    /** The calls over their use case. */
    @Inject
    public ChangesResource(Endpoint endpoint, SpaceDoor door, ReadProgress progress, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.progress = progress;
        this.naming = naming;
    }

    /** Its changes, newest first. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey, @PathParam("milestone") String milestone) {
        return endpoint.readIn(spaceKey, viewer -> {
            Visit visit = door.visit(viewer, spaceKey);
            Names names = naming.in(visit.space(), viewer);
            return Answer.ok(progress.changes(visit, milestone).stream()
                    .map(change -> ChangeJson.of(change, names))
                    .toList());
        });
    }
}
