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
import no.ks.absolutt.core.progress.AnswerSupport;
import no.ks.absolutt.core.progress.AnswerSupport.Reply;
import no.ks.absolutt.core.progress.AskedSupport;
import no.ks.absolutt.rest.json.AskedSupportJson;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;

/** KS' answer to one municipality about one milestone. */
@Named
@Path("/programmes/{key}/support/{number}/{milestone}")
@UnrestrictedAccess
public class SupportAnswerResource {

    private final Endpoint endpoint;
    private final AnswerSupport answerSupport;
    private final Naming naming;

    /** The call over its use case. */
    @Inject
    public SupportAnswerResource(Endpoint endpoint, AnswerSupport answerSupport, Naming naming) {
        this.endpoint = endpoint;
        this.answerSupport = answerSupport;
        this.naming = naming;
    }

    /** Answers, or puts another answer in its place; in a conflict, says how it stands now. */
    @PUT
    public Response answer(
            @PathParam("key") String key,
            @PathParam("number") String number,
            @PathParam("milestone") String milestone,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            Reply reply = AskedSupportJson.reply(number, milestone, Json.read(body));
            Names names = naming.forViewer(viewer);
            return Answer.ok(Conflict.inJson(
                    AskedSupport.class,
                    asked -> AskedSupportJson.of(asked, names),
                    () -> answerSupport.answer(viewer, key, reply)));
        });
    }
}
