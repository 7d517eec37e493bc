// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

/**
 * What is said of a member: a place in a group, and who takes it.
 *
 * @param user user key; null for a role without a name
 * @param contact role of the adult who is in touch with a child or young person; null for every other kind
 * @param deputyOf id of the member whom this one stands in for; null for one who stands in for nobody
 */
public record Seat(Group group, HeldRole role, String user, String contact, Integer deputyOf) {

    /** A place for a role, without a name. */
    public static Seat of(Group group, HeldRole role) {
        return new Seat(group, role, null, null, null);
    }

    /** Whether it is a deputy's: it counts for nothing where the group is asked whom it has with it. */
    public boolean isDeputy() {
        return deputyOf != null;
    }

    /** The user whom everybody may know of; null where the role is shown alone. */
    public String shownUser() {
        return role.kind().isShownByRoleOnly() ? null : user;
    }
}
