// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import java.util.List;

/**
 * Something to discuss in an area. It speaks of roles and never of persons, and is no fault.
 *
 * @param roles those who decide, or the one that changes; empty where nobody does something
 * @param from in {@link Kind#CHANGED}: what the role does today, null for nothing
 * @param to in {@link Kind#CHANGED}: what it is wanted to do, null for nothing
 */
public record Finding(Kind kind, MappedArea area, When when, List<MappedRole> roles, RoleCode from, RoleCode to) {

    /** The rules; see {@link Findings}. */
    public enum Kind {
        UNDECIDED,
        DECIDED_TWICE,
        UNPERFORMED,
        UNHEARD,
        CHANGED
    }

    public Finding {
        roles = List.copyOf(roles);
    }
}
