// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import no.ks.absolutt.core.progress.ReadSupport;
import no.ks.absolutt.rest.json.AskedSupportJson;
import no.ks.absolutt.rest.json.Names;

/** What the municipalities of a programme need support with, for KS. */
@Named
@Path("/programmes/{key}/support")
@UnrestrictedAccess
public class SupportRequestsResource {

    private final Endpoint endpoint;
    private final ReadSupport requests;
    private final Naming naming;

    /** The call over its use case. */
    @Inject
    public SupportRequestsResource(Endpoint endpoint, ReadSupport requests, Naming naming) {
        this.endpoint = endpoint;
        this.requests = requests;
        this.naming = naming;
    }

    /** Every open request, the unanswered first. */
    @GET
    public Response all(@PathParam("key") String key) {
        return endpoint.readAsKs(viewer -> {
            Names names = naming.forViewer(viewer);
            return Answer.ok(requests.of(viewer, key).stream()
                    .map(asked -> AskedSupportJson.of(asked, names))
                    .toList());
        });
    }
}
