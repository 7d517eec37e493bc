// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.group.Represented;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.RepresentationJson;

/** Whom a municipality had with it at the sessions. */
@Named
@Path("/spaces/{spaceKey}/representation")
@UnrestrictedAccess
public class RepresentationsResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final Represented represented;
    private final Naming naming;

    /** The call over its use case. */
    @Inject
    public RepresentationsResource(Endpoint endpoint, SpaceDoor door, Represented represented, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.represented = represented;
        this.naming = naming;
    }

    /** Of every numbered session. KS is refused: it stays in the municipality's own space. */
    @GET
    public Response read(@PathParam("spaceKey") String spaceKey) {
        return endpoint.readIn(spaceKey, viewer -> {
            Visit visit = door.visit(viewer, spaceKey);
            Names names = naming.in(visit.space(), viewer);
            List<Represented.Row> rows = represented
                    .of(visit)
                    .orElseThrow(() -> Refusal.of(Refusal.Code.FORBIDDEN, Message.of("representation.refusal.ks")));
            return Answer.ok(
                    rows.stream().map(row -> RepresentationJson.of(row, names)).toList());
        });
    }
}
