// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.plan.CreateProgramme;
import no.ks.absolutt.core.plan.NewProgramme;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.NewProgrammeJson;
import no.ks.absolutt.rest.json.ProgrammeJson;

/** The programmes that the viewer may know of. */
@Named
@Path("/programmes")
@UnrestrictedAccess
public class ProgrammesResource {

    private final Endpoint endpoint;
    private final ReadProgrammes programmes;
    private final CreateProgramme createProgramme;

    /** The calls over their use cases. */
    @Inject
    public ProgrammesResource(Endpoint endpoint, ReadProgrammes programmes, CreateProgramme createProgramme) {
        this.endpoint = endpoint;
        this.programmes = programmes;
        this.createProgramme = createProgramme;
    }

    /** All of them, in short. */
    @GET
    public Response all() {
        return endpoint.read(viewer -> Answer.ok(
                programmes.all(viewer).stream().map(ProgrammeJson.Short::of).toList()));
    }

    /** Creates one: empty, from the plan, or as a copy. */
    @POST
    public Response create(@HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            NewProgramme wanted = NewProgrammeJson.of(Json.read(body));
            return Answer.created(ProgrammeJson.Short.of(createProgramme.create(viewer, wanted)));
        });
    }
}
