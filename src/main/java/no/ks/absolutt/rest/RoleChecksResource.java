// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.ks.absolutt.core.group.AskForRoles;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.RoleCheckJson;

/** The kinds of roles that KS has asked every municipality of a programme to confirm. */
@Named
@Path("/programmes/{key}/role-checks")
@UnrestrictedAccess
public class RoleChecksResource {

    private final Endpoint endpoint;
    private final ReadProgrammes programmes;
    private final AskForRoles askForRoles;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public RoleChecksResource(Endpoint endpoint, ReadProgrammes programmes, AskForRoles askForRoles, Naming naming) {
        this.endpoint = endpoint;
        this.programmes = programmes;
        this.askForRoles = askForRoles;
        this.naming = naming;
    }

    /** What KS has asked for, oldest first. */
    @GET
    public Response read(@PathParam("key") String key) {
        return endpoint.readAsKs(viewer -> {
            String programme = programmes.one(viewer, key).key();
            Names names = naming.forViewer(viewer);
            return Answer.ok(askForRoles.asked(viewer, programme).stream()
                    .map(check -> RoleCheckJson.of(check, names))
                    .toList());
        });
    }

    /** Asks for a kind. */
    @POST
    public Response ask(@PathParam("key") String key, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            String programme = programmes.oneToChange(viewer, key).key();
            return Answer.created(RoleCheckJson.of(
                    askForRoles.ask(viewer, programme, RoleCheckJson.kind(Json.read(body))), naming.forViewer(viewer)));
        });
    }

    /** Calls a question back, and answers with it. */
    @DELETE
    @Path("/{id}")
    public Response callBack(
            @PathParam("key") String key, @PathParam("id") String id, @HeaderParam(Endpoint.TOKEN) String token) {
        return endpoint.writeAsKs(token, viewer -> {
            String programme = programmes.oneToChange(viewer, key).key();
            return Answer.ok(
                    RoleCheckJson.of(askForRoles.callBack(viewer, programme, RowId.of(id)), naming.forViewer(viewer)));
        });
    }
}
