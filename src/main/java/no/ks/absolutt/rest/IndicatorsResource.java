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
import no.ks.absolutt.core.indicator.ChangeIndicators;
import no.ks.absolutt.core.indicator.IndicatorFacts;
import no.ks.absolutt.core.indicator.IndicatorField;
import no.ks.absolutt.core.indicator.ReadIndicators;
import no.ks.absolutt.rest.json.IndicatorJson;

/** The indicators of a space. */
@Named
@Path("/spaces/{spaceKey}/indicators")
@UnrestrictedAccess
public class IndicatorsResource {

    private final ReadIndicators indicators;
    private final ListCalls<Kept<IndicatorFacts>> calls;

    /** The calls over their use cases. */
    @Inject
    public IndicatorsResource(SpaceCalls calls, ReadIndicators indicators, ChangeIndicators changes) {
        KeptList.FactForm<IndicatorFacts, IndicatorField> form =
                new KeptList.FactForm<>(IndicatorJson::of, IndicatorJson::added, IndicatorJson::changed);
        this.indicators = indicators;
        this.calls = new ListCalls<>(calls, new KeptList<>(changes, form));
    }

    /** All of them, in the order they were added. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return calls.all(spaceKey, indicators::of);
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
