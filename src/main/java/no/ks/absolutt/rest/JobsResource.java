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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.job.Job;
import no.ks.absolutt.core.job.JobHead;
import no.ks.absolutt.core.job.PlannedRow;
import no.ks.absolutt.core.job.PreviewJob;
import no.ks.absolutt.core.job.ReadJob;
import no.ks.absolutt.core.job.StartJob;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.rest.json.JobJson;
import no.ks.absolutt.rest.json.JobOrderJson;
import no.ks.absolutt.rest.json.JobPreviewJson;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;

/** The jobs of a programme. */
@Named
@Path("/programmes/{key}/jobs")
@UnrestrictedAccess
public class JobsResource {

    private final Endpoint endpoint;
    private final ReadProgrammes programmes;
    private final PreviewJob preview;
    private final StartJob start;
    private final ReadJob read;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public JobsResource(
            Endpoint endpoint,
            ReadProgrammes programmes,
            PreviewJob preview,
            StartJob start,
            ReadJob read,
            Naming naming) {
        this.endpoint = endpoint;
        this.programmes = programmes;
        this.preview = preview;
        this.start = start;
        this.read = read;
        this.naming = naming;
    }

    /** The jobs, newest first. */
    @GET
    public Response all(@PathParam("key") String key) {
        return endpoint.read(viewer -> {
            List<JobHead> jobs = read.ofProgramme(viewer, key);
            programmes.one(viewer, key);
            Names names = naming.forViewer(viewer);
            return Answer.ok(
                    jobs.stream().map(job -> JobJson.Short.of(job, names)).toList());
        });
    }

    /** Starts a job; with {@code preview=true} says what it would make, and makes nothing. */
    @POST
    public Response add(
            @PathParam("key") String key,
            @QueryParam(OnlyPreview.PREVIEW) String asked,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            boolean onlyPreview = OnlyPreview.isWanted(asked);
            JobOrderJson order = JobOrderJson.of(Json.read(body, Json.LIMIT_OF_LISTS));
            return onlyPreview
                    ? Answer.ok(JobPreviewJson.of(planned(viewer, key, order), naming.forViewer(viewer)))
                    : Answer.of(
                            202,
                            new JobJson.Filed(started(viewer, key, order).head().id()));
        });
    }

    private List<PlannedRow> planned(Viewer viewer, String key, JobOrderJson order) {
        return order.pages() ? preview.pages(viewer, key) : preview.of(viewer, key, order.rows());
    }

    private Job started(Viewer viewer, String key, JobOrderJson order) {
        return order.pages() ? start.pages(viewer, key) : start.spaces(viewer, key, order.rows());
    }
}
