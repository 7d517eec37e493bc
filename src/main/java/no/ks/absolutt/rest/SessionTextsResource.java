// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.ks.absolutt.core.plan.WriteSessionTexts;
import no.ks.absolutt.core.programme.SessionTexts;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.ProgrammeEditJson;
import no.ks.absolutt.rest.json.RequestBody;
import no.ks.absolutt.rest.json.SessionTextsJson;

/** What KS writes about a session once, for all municipalities. */
@Named
@Path("/programmes/{key}/sessions/{id}/texts")
@UnrestrictedAccess
public class SessionTextsResource {

    private final Endpoint endpoint;
    private final WriteSessionTexts texts;

    /** The calls over their use case. */
    @Inject
    public SessionTextsResource(Endpoint endpoint, WriteSessionTexts texts) {
        this.endpoint = endpoint;
        this.texts = texts;
    }

    /** What is written. */
    @GET
    public Response read(@PathParam("key") String key, @PathParam("id") String id) {
        return endpoint.read(viewer -> Answer.ok(SessionTextsJson.of(texts.read(viewer, key, RowId.of(id)))));
    }

    /** Writes in place of what is there. */
    @PUT
    public Response write(
            @PathParam("key") String key,
            @PathParam("id") String id,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            RequestBody sent = Json.read(body);
            int revision = sent.requiredNumber(ProgrammeEditJson.REVISION);
            SessionTexts written = SessionTextsJson.read(sent);
            return Answer.ok(Conflict.inJson(
                    SessionTexts.class,
                    SessionTextsJson::of,
                    () -> texts.write(viewer, key, RowId.of(id), revision, written)));
        });
    }
}
