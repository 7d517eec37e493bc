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
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.progress.AnswerSupport;
import no.ks.absolutt.core.progress.AskedSupport;
import no.ks.absolutt.core.progress.ReadSupport;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.SupportJson;

/** Which municipalities of a programme need support from KS, and what KS answers. */
@Named
@Path("/programmes/{key}/support")
@UnrestrictedAccess
public class SupportResource {

    private final Endpoint endpoint;
    private final ReadSupport readSupport;
    private final AnswerSupport answerSupport;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public SupportResource(Endpoint endpoint, ReadSupport readSupport, AnswerSupport answerSupport, Naming naming) {
        this.endpoint = endpoint;
        this.readSupport = readSupport;
        this.answerSupport = answerSupport;
        this.naming = naming;
    }

    /** The open requests, the unanswered first. */
    @GET
    public Response read(@PathParam("key") String key) {
        return endpoint.readAsKs(viewer -> {
            Names names = naming.forViewer(viewer);
            return Answer.ok(readSupport.of(viewer, key).stream()
                    .map(asked -> SupportJson.of(asked, names))
                    .toList());
        });
    }

    /** Answers one; in a conflict, says how it stands now. */
    @PUT
    @Path("/{number}/{milestone}")
    public Response answer(
            @PathParam("key") String key,
            @PathParam("number") String number,
            @PathParam("milestone") String milestone,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            Names names = naming.forViewer(viewer);
            AnswerSupport.Reply reply = SupportJson.reply(Json.read(body), number, milestone);
            try {
                return Answer.ok(SupportJson.of(answerSupport.answer(viewer, key, reply), names));
            } catch (Refusal refusal) {
                throw refusal.current() instanceof AskedSupport current
                        ? Refusal.conflict(SupportJson.of(current, names))
                        : refusal;
            }
        });
    }
}
