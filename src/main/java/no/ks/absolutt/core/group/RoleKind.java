// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

/** Whom a role stands for: the column {@code group} of roles.csv. REST names them so, and tables store the name. */
public enum RoleKind {
    ELECTED,
    ADMINISTRATION,
    SERVICE,
    UNION,
    YOUTH,
    PARENTS,
    OTHER;

    /** Whether who holds such a role is never named, in no place and to nobody: children, youth and parents. */
    public boolean isShownByRoleOnly() {
        return this == YOUTH || this == PARENTS;
    }

    /** Whether such a role may be tied to a user at all: a child or young person has no name here. */
    public boolean mayHaveUser() {
        return this != YOUTH;
    }
}
