// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.ks.absolutt.core.programme.LoadExamples;

/** The example programmes that come with the plugin. */
@Named
@Path("/programmes/examples")
@UnrestrictedAccess
public class ExamplesResource {

    private final Endpoint endpoint;
    private final LoadExamples examples;

    /** Keys of the programmes that were not there before. */
    private record Added(List<String> added) {}

    /** The calls over their use case. */
    @Inject
    public ExamplesResource(Endpoint endpoint, LoadExamples examples) {
        this.endpoint = endpoint;
        this.examples = examples;
    }

    /** Loads both; what is there already is left as it is. */
    @POST
    public Response load(@HeaderParam(Endpoint.TOKEN) String token) {
        return endpoint.writeAsKs(token, viewer -> Answer.ok(new Added(examples.load(viewer))));
    }
}
