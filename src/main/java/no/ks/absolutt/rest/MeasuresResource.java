// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.ks.absolutt.core.fact.Kept;
import no.ks.absolutt.core.measure.ChangeMeasures;
import no.ks.absolutt.core.measure.MeasureFacts;
import no.ks.absolutt.core.measure.MeasureField;
import no.ks.absolutt.core.measure.ReadMeasures;
import no.ks.absolutt.rest.json.MeasureJson;

/** The measures of a space. */
@Named
@Path("/spaces/{spaceKey}/measures")
@UnrestrictedAccess
public class MeasuresResource {

    private final ReadMeasures measures;
    private final ListCalls<Kept<MeasureFacts>> calls;

    /** The calls over their use cases. */
    @Inject
    public MeasuresResource(SpaceCalls calls, ReadMeasures measures, ChangeMeasures changes) {
        KeptList.FactForm<MeasureFacts, MeasureField> form =
                new KeptList.FactForm<>(MeasureJson::of, MeasureJson::added, MeasureJson::changed);
        this.measures = measures;
        this.calls = new ListCalls<>(calls, new KeptList<>(changes, form));
    }

    /** All of them, in the order they were added. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return calls.all(spaceKey, measures::of);
    }

    /** Adds one, and answers with it. */
    @POST
    public Response add(
            @PathParam("spaceKey") String spaceKey, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return calls.add(spaceKey, token, body);
    }

    /** Changes what was sent, and answers with what it is then; in a conflict, with what it is now. */
    @PUT
    @Path("/{id}")
    public Response change(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return calls.change(spaceKey, id, token, body);
    }

    /** Takes one off the list; {@code revision} is the one that this is based on. */
    @DELETE
    @Path("/{id}")
    public Response remove(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @QueryParam("revision") String revision,
            @HeaderParam(Endpoint.TOKEN) String token) {
        return calls.remove(spaceKey, id, revision, token);
    }
}
