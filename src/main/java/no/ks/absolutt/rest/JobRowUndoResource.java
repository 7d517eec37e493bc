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
import no.ks.absolutt.core.job.UndoJob;
import no.ks.absolutt.rest.json.JobJson;

/** The undoing of what a job made for one municipality. */
@Named
@Path("/jobs/{id}/rows/{number}/undo")
@UnrestrictedAccess
public class JobRowUndoResource {

    private final Endpoint endpoint;
    private final UndoJob undo;
    private final Naming naming;

    /** The calls over their use case. */
    @Inject
    public JobRowUndoResource(Endpoint endpoint, UndoJob undo, Naming naming) {
        this.endpoint = endpoint;
        this.undo = undo;
        this.naming = naming;
    }

    /** Undoes it, and answers with how the job stands then. */
    @POST
    public Response undo(
            @PathParam("id") String id, @PathParam("number") String number, @HeaderParam(Endpoint.TOKEN) String token) {
        return endpoint.writeAsKs(
                token,
                viewer -> Answer.ok(
                        JobJson.of(undo.row(viewer, JobResource.number(id), number), naming.forViewer(viewer))));
    }
}
