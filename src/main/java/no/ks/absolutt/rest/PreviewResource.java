// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import no.ks.absolutt.core.space.PreviewSpace;
import no.ks.absolutt.core.space.SpaceOrder;
import no.ks.absolutt.rest.json.PreviewJson;

/** What would be made for a municipality, before it is. */
@Named
@Path("/programmes/{key}/municipalities/{number}/preview")
@UnrestrictedAccess
public class PreviewResource {

    private final Endpoint endpoint;
    private final PreviewSpace preview;
    private final Naming naming;

    /** The calls over their use case. */
    @Inject
    public PreviewResource(Endpoint endpoint, PreviewSpace preview, Naming naming) {
        this.endpoint = endpoint;
        this.preview = preview;
        this.naming = naming;
    }

    /** The preview; {@code language} and {@code coordinator} as in the order for the space, and may be left out; without a language it is the one proposed. */
    @GET
    public Response of(
            @PathParam("key") String key,
            @PathParam("number") String number,
            @QueryParam("language") String language,
            @QueryParam("coordinator") String coordinator) {
        SpaceOrder order = new SpaceOrder(key, number, language, coordinator);
        return endpoint.read(viewer -> Answer.ok(PreviewJson.of(preview.of(viewer, order), naming.forViewer(viewer))));
    }
}
