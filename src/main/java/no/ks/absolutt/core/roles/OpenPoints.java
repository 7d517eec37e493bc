// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import no.ks.absolutt.core.municipality.Visit;

/** Use case: somebody whom the door has let in asks what is open in the role map, such as for a meeting of the group. */
public final class OpenPoints {

    private final ReadRoles roles;

    /** The use case over the one that reads the map. */
    public OpenPoints(ReadRoles roles) {
        this.roles = roles;
    }

    /** What is open; three SQL statements. */
    public RolePoints of(Visit visit) {
        return RolePoints.of(roles.of(visit));
    }
}
