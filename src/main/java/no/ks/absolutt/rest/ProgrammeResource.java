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
import jakarta.ws.rs.core.Response;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.rest.json.ProgrammeJson;
import no.ks.absolutt.view.Words;

/** One programme, whole. */
@Named
@Path("/programmes/{key}")
@UnrestrictedAccess
public class ProgrammeResource {

    private final Endpoint endpoint;
    private final ReadProgrammes programmes;

    /** The calls over their use case. */
    @Inject
    public ProgrammeResource(Endpoint endpoint, ReadProgrammes programmes) {
        this.endpoint = endpoint;
        this.programmes = programmes;
    }

    /** The programme with that key. */
    @GET
    public Response one(@PathParam("key") String key) {
        return endpoint.read(
                viewer -> Answer.ok(ProgrammeJson.of(programmes.one(viewer, key), Words.forViewer(viewer))));
    }

    /** There is no such call yet: FORBIDDEN for all but the KS group, NOT_FOUND for them. */
    @POST
    public Response unknown(@HeaderParam(Endpoint.TOKEN) String token) {
        return endpoint.writeAsKs(token, viewer -> {
            throw Refusal.of(Code.NOT_FOUND);
        });
    }
}
