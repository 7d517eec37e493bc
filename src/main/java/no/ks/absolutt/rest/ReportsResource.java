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
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.report.ReadReports;
import no.ks.absolutt.core.report.ReportMilestone;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.ReportJson;

/** «Meld fra»: what participants report of milestones. */
@Named
@Path("/spaces/{spaceKey}/reports")
@UnrestrictedAccess
public class ReportsResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadReports reports;
    private final ReportMilestone reportMilestone;
    private final Naming naming;

    /** The calls over their use cases. */
    @Inject
    public ReportsResource(
            Endpoint endpoint, SpaceDoor door, ReadReports reports, ReportMilestone reportMilestone, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.reports = reports;
        this.reportMilestone = reportMilestone;
        this.naming = naming;
    }

    /** All of them, oldest first. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return endpoint.readIn(spaceKey, viewer -> {
            Visit visit = door.visit(viewer, spaceKey);
            Names names = naming.in(visit.space(), viewer);
            List<ReportJson> all = reports.of(visit).all().stream()
                    .map(report -> ReportJson.of(report, names))
                    .toList();
            return Answer.ok(all);
        });
    }

    /** Reports, in place of what the same person has reported of the milestone and nobody has settled. */
    @POST
    public Response report(
            @PathParam("spaceKey") String spaceKey, @HeaderParam(Endpoint.TOKEN) String token, InputStream body) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Names names = naming.in(door.visitToReport(viewer, spaceKey).space(), viewer);
            ReportJson.Order order = ReportJson.Order.of(Json.read(body));
            return Answer.of(
                    201,
                    ReportJson.of(
                            reportMilestone.report(viewer, spaceKey, order.milestone(), order.kind(), order.line()),
                            names));
        });
    }
}
