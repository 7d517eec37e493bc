// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.core.statement.ReadStatements;
import no.ks.absolutt.rest.json.WallJson;
import no.ks.absolutt.view.WallWords;
import no.ks.absolutt.view.Words;

/** The themes as they are shown on the wall at a session. */
@Named
@Path("/spaces/{spaceKey}/wall")
@UnrestrictedAccess
public class WallResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadProgress progress;
    private final ReadSessions sessions;
    private final ReadStatements statements;
    private final Naming naming;

    /** The call over its use cases. */
    @Inject
    public WallResource(
            Endpoint endpoint,
            SpaceDoor door,
            ReadProgress progress,
            ReadSessions sessions,
            ReadStatements statements,
            Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.progress = progress;
        this.sessions = sessions;
        this.statements = statements;
        this.naming = naming;
    }

    /** All that is shown, in words. */
    @GET
    public Response all(@PathParam("spaceKey") String spaceKey) {
        return endpoint.readIn(spaceKey, viewer -> {
            Visit visit = door.visit(viewer, spaceKey);
            LocalDate day = sessions.day();
            Words words = naming.in(visit.space(), viewer).words();
            WallWords wall = new WallWords(words, day);
            String countdown = wall.countdown(sessions.next(visit.space()));
            WallJson.WallPlace place = new WallJson.WallPlace(words, wall, day, statements.of(visit));
            return Answer.ok(WallJson.of(visit, progress.of(visit), countdown, place));
        });
    }
}
