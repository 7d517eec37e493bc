// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.group.EditGroup;
import no.ks.absolutt.core.group.Member;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.rest.json.GroupJson;
import no.ks.absolutt.rest.json.Names;

/** What every call that changes one member shares. Thread-safe. */
@Named
public final class MemberCall {

    private final Endpoint endpoint;
    private final SpaceDoor door;
    private final Naming naming;

    /** The calls of whoever is behind the request. */
    @Inject
    public MemberCall(Endpoint endpoint, SpaceDoor door, Naming naming) {
        this.endpoint = endpoint;
        this.door = door;
        this.naming = naming;
    }

    /** Answers with the member as the work leaves her; in a conflict, as she is now. */
    Response answer(String spaceKey, String token, Function<Viewer, EditGroup.Outcome> work) {
        return endpoint.writeIn(spaceKey, token, viewer -> {
            Visit visit = door.visitToChange(viewer, spaceKey);
            Names names = naming.in(visit.space(), viewer);
            return Answer.ok(Conflict.orCurrent(
                    Member.class,
                    current -> GroupJson.Whole.of(current, names),
                    () -> GroupJson.Whole.of(work.apply(viewer), names)));
        });
    }
}
