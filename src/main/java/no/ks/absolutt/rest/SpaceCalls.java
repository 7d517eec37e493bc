// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.rest.json.Names;

/**
 * What the calls about a programme space share: she is let in before anything that she sent is read, and answered in the
 * words of the space. Thread-safe.
 */
@Named
public final class SpaceCalls {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final Naming naming;

    /** The calls of whoever is behind the request, through the door. */
    @Inject
    public SpaceCalls(Endpoint endpoint, SpaceDoor door, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.naming = naming;
    }

    /** Answers one who may see the space with what the work gives. */
    Response read(String spaceKey, BiFunction<Visit, Names, ?> work) {
        return endpoint.readIn(spaceKey, viewer -> {
            Visit visit = door.visit(viewer, spaceKey);
            return Answer.ok(work.apply(visit, naming.in(visit.space(), viewer)));
        });
    }

    /** Lets the work answer one who may change the space's facts. */
    Response change(String spaceKey, String token, BiFunction<Visit, Names, Response> work) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Visit visit = door.visitToChange(viewer, spaceKey);
            return work.apply(visit, naming.in(visit.space(), viewer));
        });
    }
}
