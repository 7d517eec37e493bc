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
import no.ks.absolutt.core.municipality.NoteRegister;
import no.ks.absolutt.core.municipality.RegisterEntry;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.RegisterJson;
import no.ks.absolutt.rest.json.RequestBody;

/** What KS notes about an entry of the register. */
@Named
@Path("/register/{number}")
@UnrestrictedAccess
public class RegisterNoteResource {

    private final Endpoint endpoint;
    private final NoteRegister register;

    /** The calls over their use case. */
    @Inject
    public RegisterNoteResource(Endpoint endpoint, NoteRegister register) {
        this.endpoint = endpoint;
        this.register = register;
    }

    /** Changes the note, and answers with the entry as it is then; in a conflict, as it is now. */
    @PUT
    public Response change(
            @PathParam("number") String number, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            RequestBody request = Json.read(body);
            int revision = RegisterJson.revision(request);
            return Answer.ok(Conflict.inJson(
                    RegisterEntry.class,
                    RegisterJson.Found::of,
                    () -> register.change(viewer, number, revision, RegisterJson.change(request))));
        });
    }
}
