// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Enrolment;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.municipality.SetStanding;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.ParticipationJson;
import no.ks.absolutt.rest.json.StandingJson;

/** How one municipality stands towards a programme. */
@Named
@Path("/programmes/{key}/municipalities/{number}")
@UnrestrictedAccess
public class StandingResource {

    private final Endpoint endpoint;
    private final ReadProgrammes programmes;
    private final Register register;
    private final SetStanding setStanding;
    private final ListParticipations participations;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public StandingResource(
            Endpoint endpoint,
            ReadProgrammes programmes,
            Register register,
            SetStanding setStanding,
            ListParticipations participations,
            Naming naming) {
        this.endpoint = endpoint;
        this.programmes = programmes;
        this.register = register;
        this.setStanding = setStanding;
        this.participations = participations;
        this.naming = naming;
    }

    /** Sets it, and answers with the municipality as it is then; in a conflict, as it is now. */
    @PUT
    public Response set(
            @PathParam("key") String key,
            @PathParam("number") String number,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            String programme = programmes.oneToChange(viewer, key).key();
            Municipality municipality = register.find(number).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
            SetStanding.Edit edit = StandingJson.one(municipality, Json.read(body));
            return Answer.ok(Conflict.inJson(
                    Enrolment.class,
                    unused -> row(viewer, programme, municipality),
                    () -> setStanding.set(viewer, programme, edit)));
        });
    }

    private ParticipationJson row(Viewer viewer, String programme, Municipality municipality) {
        return ParticipationJson.of(participations.one(viewer, programme, municipality), naming.forViewer(viewer));
    }
}
