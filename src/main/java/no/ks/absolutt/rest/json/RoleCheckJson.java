// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.Set;
import no.ks.absolutt.core.group.RoleCheck;
import no.ks.absolutt.core.group.RoleKind;

/** That KS has asked for the roles of a kind to be confirmed. */
public record RoleCheckJson(String kind, String at, PersonJson by) {

    private static final String KIND = "kind";

    /** What was asked. */
    public static RoleCheckJson of(RoleCheck check, Names names) {
        return new RoleCheckJson(check.kind().name(), Times.time(check.at()), names.of(check.by()));
    }

    /** The kind that the request asks for. */
    public static RoleKind kind(RequestBody body) {
        body.allowOnly(Set.of(KIND));
        return body.requiredValue(KIND, RoleKind.class);
    }
}
