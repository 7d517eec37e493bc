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
import no.ks.absolutt.core.municipality.SetStanding;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.StandingJson;

/** How many municipalities stand towards a programme, set at once. */
@Named
@Path("/programmes/{key}/standings")
@UnrestrictedAccess
public class StandingsResource {

    private final Endpoint endpoint;
    private final ReadProgrammes programmes;
    private final Register register;
    private final SetStanding setStanding;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public StandingsResource(
            Endpoint endpoint, ReadProgrammes programmes, Register register, SetStanding setStanding, Naming naming) {
        this.endpoint = endpoint;
        this.programmes = programmes;
        this.register = register;
        this.setStanding = setStanding;
        this.naming = naming;
    }

    /** Sets the same of each, and answers with what came of each. */
    @POST
    public Response set(@PathParam("key") String key, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            String programme = programmes.oneToChange(viewer, key).key();
            List<SetStanding.Edit> edits = StandingJson.many(Json.read(body), register::find);
            return Answer.ok(
                    StandingJson.Outcomes.of(setStanding.setEach(viewer, programme, edits), naming.forViewer(viewer)));
        });
    }
}
