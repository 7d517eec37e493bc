// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.report.Report;
import no.ks.absolutt.core.report.SettleReport;
import no.ks.absolutt.rest.json.Json;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.rest.json.ReportJson;

/** What a coordinator does with a report. */
@Named
@Path("/spaces/{spaceKey}/reports/{id}")
@UnrestrictedAccess
public class ReportActResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final SettleReport settleReport;
    private final Naming naming;

    /** The calls over their use case. */
    @Inject
    public ReportActResource(Endpoint endpoint, SpaceDoor door, SettleReport settleReport, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.settleReport = settleReport;
        this.naming = naming;
    }

    /** Accepts it, and answers with what it is then; in a conflict, with what it is now. */
    @POST
    @Path("/accept")
    public Response accept(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return settle(
                spaceKey,
                token,
                body,
                (viewer, revision) -> settleReport.accept(viewer, spaceKey, RowId.of(id), revision));
    }

    /** Puts it aside, and answers likewise. */
    @POST
    @Path("/dismiss")
    public Response dismiss(
            @PathParam("spaceKey") String spaceKey,
            @PathParam("id") String id,
            @HeaderParam(Endpoint.TOKEN) String token,
            InputStream body) {
        return settle(
                spaceKey,
                token,
                body,
                (viewer, revision) -> settleReport.dismiss(viewer, spaceKey, RowId.of(id), revision));
    }

    private Response settle(String spaceKey, String token, InputStream body, Settling settling) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Names names = naming.in(door.visitToChange(viewer, spaceKey).space(), viewer);
            int revision = ReportJson.revision(Json.read(body));
            return Answer.ok(Conflict.inJson(
                    Report.class, report -> ReportJson.of(report, names), () -> settling.by(viewer, revision)));
        });
    }

    /** One of the two ways to settle a report. */
    private interface Settling {

        Report by(Viewer viewer, int revision);
    }
}
