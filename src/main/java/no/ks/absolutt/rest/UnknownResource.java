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
import jakarta.ws.rs.core.Response;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;

/**
 * Every address that no other class has: NOT_FOUND in our own shape. A POST below {@code /programmes} by one outside the
 * KS group is FORBIDDEN whether the address exists or not (contract), so that nobody learns which calls there are.
 */
@Named
@Path("/{address: .+}")
@UnrestrictedAccess
public class UnknownResource {

    private static final String KS_ALONE = "programmes";

    private final Endpoint endpoint;

    /** The calls that lead nowhere. */
    @Inject
    public UnknownResource(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** NOT_FOUND. */
    @GET
    public Response read() {
        return endpoint.read(viewer -> {
            throw notFound();
        });
    }

    /** FORBIDDEN or NOT_FOUND. */
    @POST
    public Response add(@PathParam("address") String address, @HeaderParam(Endpoint.TOKEN) String token) {
        if (address.equals(KS_ALONE) || address.startsWith(KS_ALONE + "/")) {
            return endpoint.writeAsKs(token, viewer -> {
                throw notFound();
            });
        }
        return change(token);
    }

    /** NOT_FOUND. */
    @PUT
    public Response change(@HeaderParam(Endpoint.TOKEN) String token) {
        return endpoint.write(token, viewer -> {
            throw notFound();
        });
    }

    /** NOT_FOUND. */
    @DELETE
    public Response remove(@HeaderParam(Endpoint.TOKEN) String token) {
        return change(token);
    }

    private static Refusal notFound() {
        return Refusal.of(Code.NOT_FOUND);
    }
}
