// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.progress.Change;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.core.report.ReadReports;
import no.ks.absolutt.core.report.Reports;
import no.ks.absolutt.rest.json.ChangeJson;
import no.ks.absolutt.rest.json.Names;

/** The log of one milestone of a space. */
@Named
@Path("/spaces/{spaceKey}/progress/{milestone}/changes")
@UnrestrictedAccess
public class ChangesResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadProgress progress;
    private final ReadReports reports;
    private final Naming naming;

    /** The calls over their use case. */
    @Inject
    public ChangesResource(
            Endpoint endpoint, SpaceDoor door, ReadProgress progress, ReadReports reports, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.progress = progress;
        this.reports = reports;
        this.naming = naming;
    }

    /** Its changes, newest first. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey, @PathParam("milestone") String milestone) {
        return endpoint.readIn(spaceKey, viewer -> {
            Visit visit = door.visit(viewer, spaceKey);
            Names names = naming.in(visit.space(), viewer);
            List<Change> changes = progress.changes(visit, milestone);
            Map<String, String> reporters = reports.of(visit).reporters();
            return Answer.ok(changes.stream()
                    .map(change -> ChangeJson.of(change, reporters.get(Reports.keyOf(change)), names))
                    .toList());
        });
    }
}
