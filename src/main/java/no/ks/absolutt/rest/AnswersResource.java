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
import no.ks.absolutt.core.statement.StatementKind;

/** The answers to the programme's three questions, each by the theme that it belongs to. */
@Named
@Path("/spaces/{spaceKey}/answers")
@UnrestrictedAccess
public class AnswersResource {

    private final StatementCalls calls;

    /** The calls over their use cases. */
    @Inject
    public AnswersResource(StatementCalls calls) {
        this.calls = calls;
    }

    /** All of them, also those without text. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return calls.all(spaceKey, StatementKind.ANSWER);
    }

    /** Writes one, and answers with what it is then; in a conflict, with what it is now. */
    @PUT
    @Path("/{theme}")
    public Response change(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("theme") String theme,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return calls.change(spaceKey, StatementKind.ANSWER, theme, token, body);
    }
}
