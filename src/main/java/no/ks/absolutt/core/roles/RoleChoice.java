// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

/**
 * What the municipality has said of a role.
 *
 * @param ownName the name of an own role; null for a given one
 * @param picked whether the municipality has it
 * @param into code of the role whose holder has this one too; null for none
 * @param hosted whether it lies with a host municipality (vertskommune)
 * @param removed whether an own role has been taken away; its cells stay and come back with it
 * @param revision 0 while nobody has touched it
 */
public record RoleChoice(
        String role, String ownName, boolean picked, String into, boolean hosted, boolean removed, int revision) {

    /** A given role of which nothing has been said. */
    static RoleChoice untouched(Role role) {
        return new RoleChoice(role.code(), null, role.atFirst(), null, false, false, 0);
    }

    boolean isOwn() {
        return ownName != null;
    }
}
