// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest;

import no.ks.absolutt.core.roles.ChangeArea;
import no.ks.absolutt.core.roles.ChangeCell;
import no.ks.absolutt.core.roles.ChangeRole;
import no.ks.absolutt.core.roles.ReadRoles;
import no.ks.absolutt.core.roles.RoleStore;
import no.ks.absolutt.data.CsvGroupRoles;
import no.ks.absolutt.data.CsvRoles;
import no.ks.absolutt.testing.FakeSite;

/** The calls of the role map on a site, for {@link RestSite}. */
final class RoleCalls {

    private RoleCalls() {}

    static Object[] of(FakeSite site, Endpoint endpoint) {
        RoleStore store = site.roles;
        ReadRoles roles = new ReadRoles(new CsvRoles(new CsvGroupRoles()), store);
        SpaceCalls calls = new SpaceCalls(endpoint, site.door(), new Naming(site.people));
        return new Object[] {
            new RolesResource(endpoint, site.door(), roles, new ChangeCell(site.door(), roles, store, site.factLog())),
            new RoleAreasResource(calls, roles, new ChangeArea(site.door(), roles, store, site.factLog())),
            new RoleChoicesResource(calls, roles, new ChangeRole(site.door(), roles, store, site.factLog())),
        };
    }
}
