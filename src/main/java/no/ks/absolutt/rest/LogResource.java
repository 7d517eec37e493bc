// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.log.ActStore;
import no.ks.absolutt.core.log.reading.ActSearch;
import no.ks.absolutt.core.log.reading.ReadActs;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.rest.json.ActsJson;

/** What KS and the administrators have done, for KS. */
@Named
@Path("/log")
@UnrestrictedAccess
public class LogResource {

    private static final String BEFORE = "before";

    private final Endpoint endpoint;
    private final ReadActs acts;
    private final Naming naming;

    /** The calls over their use case. */
    @Inject
    public LogResource(Endpoint endpoint, ReadActs acts, Naming naming) {
        this.endpoint = endpoint;
        this.acts = acts;
        this.naming = naming;
    }

    /** One page, the newest first: the acts before the one with that id. */
    @GET
    public Response page(
            @QueryParam("programme") String programme,
            @QueryParam("q") String q,
            @QueryParam("kind") String kind,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam(BEFORE) String before) {
        return endpoint.read(viewer -> {
            ActSearch search = new ActSearch(programme, q, kind, from, to);
            return Answer.ok(ActsJson.of(acts.page(viewer, search, id(before)), naming.forViewer(viewer)));
        });
    }

    private static int id(String before) {
        if (before == null) {
            return ActStore.FROM_THE_NEWEST;
        }
        if (!before.matches("\\d{1,9}")) {
            throw Refusal.invalid(BEFORE, Message.of("refusal.log.before"));
        }
        return Integer.parseInt(before);
    }
}
