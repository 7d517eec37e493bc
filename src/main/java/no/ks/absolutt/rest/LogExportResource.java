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
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.reading.ActSearch;
import no.ks.absolutt.core.log.reading.ReadActs;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.view.ActSheet;
import no.ks.absolutt.view.Words;

/** The same log as a file for a spreadsheet, for KS. */
@Named
@Path("/log/export")
@UnrestrictedAccess
public class LogExportResource {

    private final Endpoint endpoint;
    private final ReadActs acts;
    private final ReadProgrammes programmes;
    private final ActSheet sheet;

    /** The calls over their use cases. */
    @Inject
    public LogExportResource(Endpoint endpoint, ReadActs acts, ReadProgrammes programmes, ActSheet sheet) {
        this.endpoint = endpoint;
        this.acts = acts;
        this.programmes = programmes;
        this.sheet = sheet;
    }

    /** All that match, the newest first. */
    @GET
    public Response file(
            @QueryParam("programme") String programme,
            @QueryParam("q") String q,
            @QueryParam("kind") String kind,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        return endpoint.read(viewer -> {
            ActSearch search = new ActSearch(programme, q, kind, from, to);
            List<Act> found = acts.all(viewer, search);
            Map<String, String> names =
                    programmes.all(viewer).stream().collect(Collectors.toMap(Programme::key, Programme::name));
            Words words = Words.forViewer(viewer);
            return Answer.file(sheet.of(found, names, words), sheet.fileName(programme, words));
        });
    }
}
