// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.space.MakeSpace;
import no.ks.absolutt.core.space.SpaceOrder;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.MadeSpaceJson;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.OrderJson;
import no.ks.absolutt.rest.json.ParticipationJson;
import no.ks.absolutt.view.Site;

/** The municipalities that take part in a programme. */
@Named
@Path("/programmes/{key}/municipalities")
@UnrestrictedAccess
public class MunicipalitiesResource {

    private final Endpoint endpoint;
    private final ReadProgrammes programmes;
    private final ListParticipations participations;
    private final MakeSpace makeSpace;
    private final Naming naming;
    private final Site site;

    /** The calls over their use cases. */
    @Inject
    public MunicipalitiesResource(
            Endpoint endpoint,
            ReadProgrammes programmes,
            ListParticipations participations,
            MakeSpace makeSpace,
            Naming naming,
            Site site) {
        this.endpoint = endpoint;
        this.programmes = programmes;
        this.participations = participations;
        this.makeSpace = makeSpace;
        this.naming = naming;
        this.site = site;
    }

    /** Who takes part or has been asked to, by Norwegian name. */
    @GET
    public Response all(@PathParam("key") String key) {
        return endpoint.read(viewer -> {
            List<ListParticipations.Row> rows = participations.everyone(viewer, key);
            programmes.one(viewer, key);
            Names names = naming.forViewer(viewer);
            return Answer.ok(
                    rows.stream().map(row -> ParticipationJson.of(row, names)).toList());
        });
    }

    /** Lets a municipality take part: makes its space, or finishes one that was begun. */
    @POST
    public Response add(@PathParam("key") String key, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeAsKs(token, viewer -> {
            SpaceOrder order = OrderJson.of(key, Json.read(body));
            return Answer.created(
                    MadeSpaceJson.of(makeSpace.make(viewer, order), site.contextPath(), naming.forViewer(viewer)));
        });
    }
}
