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
import java.io.InputStream;
import java.util.List;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.space.NameCoordinator;
import no.ks.absolutt.rest.json.CoordinatorJson;
import no.ks.absolutt.rest.json.Json;

/** The coordinators of a programme's spaces. */
@Named
@Path("/programmes/{key}/coordinators")
@UnrestrictedAccess
public class CoordinatorsResource {

    private final Endpoint endpoint;
    private final ReadProgrammes programmes;
    private final Register register;
    private final NameCoordinator nameCoordinator;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public CoordinatorsResource(
            Endpoint endpoint,
            ReadProgrammes programmes,
            Register register,
            NameCoordinator nameCoordinator,
            Naming naming) {
        this.endpoint = endpoint;
        this.programmes = programmes;
        this.register = register;
        this.nameCoordinator = nameCoordinator;
        this.naming = naming;
    }

    /** Names one or many, and answers with what came of each. */
    @POST
    public Response name(@PathParam("key") String key, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            String programme = programmes.oneToChange(viewer, key).key();
            List<NameCoordinator.Wish> wishes = CoordinatorJson.wishes(Json.read(body), register::find);
            return Answer.ok(CoordinatorJson.Outcomes.of(
                    nameCoordinator.name(viewer, programme, wishes), naming.forViewer(viewer)));
        });
    }
}
