// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import no.ks.absolutt.core.progress.Field;

/**
 * What somebody says of a member; what is absent stays as it is.
 *
 * @param revision the one that it is based on; 0 for a new member
 * @param role code or name of a role that the programme knows, or the group's own words
 * @param kind counts for a role in the group's own words
 * @param user user name or e-mail address as typed; null for nobody. The address is not stored
 * @param deputyOf id of a member; null for nobody's deputy
 */
public record MemberEdit(
        int revision,
        Field<Group> group,
        Field<String> role,
        Field<RoleKind> kind,
        Field<String> user,
        Field<String> contact,
        Field<Integer> deputyOf) {}
