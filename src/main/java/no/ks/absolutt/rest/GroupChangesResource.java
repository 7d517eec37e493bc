// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import no.ks.absolutt.core.group.ReadGroup;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.rest.json.FactChangeJson;
import no.ks.absolutt.rest.json.Names;
import no.ks.absolutt.view.FactSentences;

/** What has been changed in the groups of a space. */
@Named
@Path("/spaces/{spaceKey}/group/changes")
@UnrestrictedAccess
public class GroupChangesResource {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final ReadGroup readGroup;
    private final Naming naming;

    /** The call over its use case. */
    @Inject
    public GroupChangesResource(Endpoint endpoint, SpaceDoor door, ReadGroup readGroup, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.readGroup = readGroup;
        this.naming = naming;
    }

    /** The newest changes, newest first. */
    @GET
    public Response read(@PathParam("spaceKey") String spaceKey) {
        return endpoint.readIn(spaceKey, viewer -> {
            Visit visit = door.visit(viewer, spaceKey);
            Names names = naming.in(visit.space(), viewer);
            FactSentences sentences =
                    names.factSentences(visit.space(), readGroup.roles().all());
            return Answer.ok(readGroup.changes(visit).stream()
                    .map(change -> FactChangeJson.of(change, sentences, names))
                    .toList());
        });
    }
}
