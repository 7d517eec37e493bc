// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.job.ReadJob;
import no.ks.absolutt.rest.json.JobJson;

/** How one job stands. */
@Named
@Path("/jobs/{id}")
@UnrestrictedAccess
public class JobResource {

    private static final String ID = "[1-9]\\d{0,8}";

    private final Endpoint endpoint;
    private final ReadJob read;
    private final Naming naming;

    /** The calls over their use case. */
    @Inject
    public JobResource(Endpoint endpoint, ReadJob read, Naming naming) {
        this.endpoint = endpoint;
        this.read = read;
        this.naming = naming;
    }

    /** The job with its rows. */
    @GET
    public Response one(@PathParam("id") String id) {
        return endpoint.readAsKs(
                viewer -> Answer.ok(JobJson.of(read.one(viewer, number(id)), naming.forViewer(viewer))));
    }

    /** The id in the address; refuses NOT_FOUND for what can be none. */
    static int number(String id) {
        if (!id.matches(ID)) {
            throw Refusal.of(Code.NOT_FOUND);
        }
        return Integer.parseInt(id);
    }
}
