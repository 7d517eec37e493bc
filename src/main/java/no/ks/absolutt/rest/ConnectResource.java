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
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.space.ConnectSpace;
import no.ks.absolutt.core.text.Message;

/** A municipality whose space is gone, and the space that has its key now. */
@Named
@Path("/programmes/{key}/municipalities/{number}/connect")
@UnrestrictedAccess
public class ConnectResource {

    private final Endpoint endpoint;
    private final ReadProgrammes programmes;
    private final Register register;
    private final ConnectSpace connectSpace;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public ConnectResource(
            Endpoint endpoint, ReadProgrammes programmes, Register register, ConnectSpace connectSpace, Naming naming) {
        this.endpoint = endpoint;
        this.programmes = programmes;
        this.register = register;
        this.connectSpace = connectSpace;
        this.naming = naming;
    }

    /** What a person must do by hand, in words; most often nothing. */
    public record Connected(String number, String name, List<String> byHand) {}

    /** Connects the two. */
    @POST
    public Response connect(
            @PathParam("key") String key,
            @PathParam("number") String number,
            @HeaderParam(Endpoint.TOKEN) String token) {
        return endpoint.writeAsKs(token, viewer -> {
            String programme = programmes.one(viewer, key).key();
            Municipality municipality = register.find(number).orElseThrow(() -> Refusal.of(Code.NOT_FOUND));
            List<Message> byHand = connectSpace.connect(viewer, programme, municipality);
            return Answer.ok(new Connected(
                    municipality.number(),
                    municipality.name(),
                    naming.forViewer(viewer).words().say(byHand)));
        });
    }
}
