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
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.job.Job;
import no.ks.absolutt.core.job.ResumeJob;
import no.ks.absolutt.core.job.StopJob;
import no.ks.absolutt.core.job.UndoJob;
import no.ks.absolutt.rest.json.JobJson;

/** What can be done to a job: {@code stop}, {@code resume}, {@code retry} or {@code undo}. */
@Named
@Path("/jobs/{id}/{act}")
@UnrestrictedAccess
public class JobActResource {

    private final Endpoint endpoint;
    private final StopJob stop;
    private final ResumeJob resume;
    private final UndoJob undo;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public JobActResource(Endpoint endpoint, StopJob stop, ResumeJob resume, UndoJob undo, Naming naming) {
        this.endpoint = endpoint;
        this.stop = stop;
        this.resume = resume;
        this.undo = undo;
        this.naming = naming;
    }

    /** Does it, and answers with how the job stands then. */
    @POST
    public Response act(
            @PathParam("id") String id, @PathParam("act") String act, @HeaderParam(Endpoint.TOKEN) String token) {
        return endpoint.writeAsKs(
                token,
                viewer -> Answer.ok(JobJson.of(done(viewer, JobResource.number(id), act), naming.forViewer(viewer))));
    }

    private Job done(Viewer viewer, int id, String act) {
        return switch (act) {
            case "stop" -> stop.stop(viewer, id);
            case "resume" -> resume.resume(viewer, id);
            case "retry" -> resume.retry(viewer, id);
            case "undo" -> undo.all(viewer, id);
            default -> throw Refusal.of(Code.NOT_FOUND);
        };
    }
}
