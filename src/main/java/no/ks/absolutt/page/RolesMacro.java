// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.page;

import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.core.roles.ReadRoles;
import no.ks.absolutt.view.RolesView;

/** The macro {@code absolutt-roles}: the role map of the municipality whose space it stands in. */
public final class RolesMacro extends FactsMacro {

    static final String NAME = "absolutt-roles";

    private static final List<String> SCRIPT = List.of("roles");

    private final ReadRoles roles;

    /** The macro over its use case. */
    public RolesMacro(ReadRoles roles, Rendering rendering) {
        super(NAME, rendering);
        this.roles = roles;
    }

    @Override
    Filled filled(Reading reading, Map<String, String> parameters) {
        Visit visit = reading.visit();
        RolesView view = new RolesView(rendering().showing(reading), visit, roles.of(visit));
        if (!reading.live()) {
            return new Filled("templates/roles-static.vm", view.read(), SCRIPT);
        }
        return new Filled("templates/roles.vm", visit.mayChange() ? view.change() : view.read(), SCRIPT);
    }
}
