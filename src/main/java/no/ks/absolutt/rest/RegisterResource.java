// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.municipality.RegisterEntry;
import no.ks.absolutt.core.municipality.SearchRegister;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.rest.json.RegisterJson;

/** The register of municipalities and county municipalities. */
@Named
@Path("/register")
@UnrestrictedAccess
public class RegisterResource {

    private static final String LIMIT = "limit";
    private static final int USUAL_LIMIT = 20;
    private static final int HIGHEST_LIMIT = 500;

    private final Endpoint endpoint;
    private final SearchRegister register;

    /** The calls over their use case. */
    @Inject
    public RegisterResource(Endpoint endpoint, SearchRegister register) {
        this.endpoint = endpoint;
        this.register = register;
    }

    /** Those that match {@code q}, the best first; at most {@code limit}, 1 to 500, 20 when left out. */
    @GET
    public Response search(@QueryParam("q") String q, @QueryParam(LIMIT) String limit) {
        return endpoint.read(viewer -> {
            List<RegisterEntry> found = register.search(viewer, q);
            return Answer.ok(RegisterJson.of(found, number(limit)));
        });
    }

    private static int number(String limit) {
        if (limit == null) {
            return USUAL_LIMIT;
        }
        if (limit.matches("\\d{1,3}")) {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= HIGHEST_LIMIT) {
                return number;
            }
        }
        throw Refusal.invalid(LIMIT, Message.of("refusal.limit", HIGHEST_LIMIT));
    }
}
