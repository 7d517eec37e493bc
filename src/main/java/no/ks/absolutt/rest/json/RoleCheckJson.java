// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.rest.json;

import java.util.Set;
import no.ks.absolutt.core.group.RoleCheck;
import no.ks.absolutt.core.group.RoleKind;

/**
 * That KS has asked for the roles of a kind to be confirmed.
 *
 * @param calledBackAt null, as {@code calledBackBy}, while the question stands
 */
public record RoleCheckJson(
        int id, String kind, String at, PersonJson by, String calledBackAt, PersonJson calledBackBy) {

    private static final String KIND = "kind";

    /** What was asked. */
    public static RoleCheckJson of(RoleCheck check, Names names) {
        RoleCheck.CalledBack back = check.calledBack();
        return new RoleCheckJson(
                check.id(),
                check.kind().name(),
                Times.time(check.at()),
                names.of(check.by()),
                back == null ? null : Times.time(back.at()),
                back == null ? null : names.of(back.by()));
    }

    /** The kind that the request asks for. */
    public static RoleKind kind(RequestBody body) {
        body.allowOnly(Set.of(KIND));
        return body.requiredValue(KIND, RoleKind.class);
    }
}
