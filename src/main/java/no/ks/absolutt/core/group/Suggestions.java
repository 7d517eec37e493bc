// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.absolutt.core.municipality.ProgrammeSpace;

/** The roles that a participant group is advised to begin with. */
final class Suggestions {

    private Suggestions() {}

    /**
     * Those of the programme's example group that the municipality can have, and that the group has never had nor said no
     * to; in the example's order.
     *
     * @param members all that the groups have had, those who are out included
     */
    static List<GroupRole> of(ProgrammeSpace space, GroupRoles roles, List<Member> members) {
        Set<String> known = members.stream()
                .filter(member -> member.seat().group() == Group.PARTICIPANT)
                .map(member -> member.seat().role().code())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        boolean county = space.municipality().isCounty();
        return roles.exampleGroup(space.programme().key()).stream()
                .flatMap(key -> roles.all().stream().filter(role -> role.key().equals(key)))
                .filter(role -> role.isIn(county) && !known.contains(role.code()))
                .toList();
    }
}
