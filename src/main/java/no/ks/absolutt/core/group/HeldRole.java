// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

/**
 * The role that a member holds.
 *
 * @param code of a role that the programme knows; null for one of the group's own
 * @param words the group's own; null with a code
 */
public record HeldRole(String code, String words, RoleKind kind) {

    /** A role that the programme knows. */
    public static HeldRole of(GroupRole role) {
        return new HeldRole(role.code(), null, role.kind());
    }

    /** A role in the group's own words. */
    public static HeldRole own(String words, RoleKind kind) {
        return new HeldRole(null, words, kind);
    }

    /** The code or, without one, the group's own words. */
    public String written() {
        return code == null ? words : code;
    }
}
