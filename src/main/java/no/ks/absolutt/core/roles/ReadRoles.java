// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import no.ks.absolutt.core.municipality.Visit;

/** Use case: somebody whom the door has let in reads the municipality's role map. */
public final class ReadRoles {

    private final RoleCatalogue catalogue;
    private final RoleStore store;

    /** The use case over what maps start from, and what has been said in them. */
    public ReadRoles(RoleCatalogue catalogue, RoleStore store) {
        this.catalogue = catalogue;
        this.store = store;
    }

    /** The map; three SQL statements. */
    public RoleMap of(Visit visit) {
        RoleSet given = catalogue.of(visit.space().municipality().isCounty());
        return new RoleMap(given, store.of(visit.participation()));
    }
}
