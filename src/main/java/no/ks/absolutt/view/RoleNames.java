// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.absolutt.core.group.GroupRole;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.programme.Owner;

/** What the programme's roles are called in one kind of municipality. Immutable. */
public final class RoleNames {

    private final Map<String, String> names;
    private final boolean county;

    private RoleNames(Map<String, String> names, boolean county) {
        this.names = Map.copyOf(names);
        this.county = county;
    }

    /** The names of those roles in that space, in the language of the words. */
    public static RoleNames of(Words words, ProgrammeSpace space, List<GroupRole> roles) {
        boolean county = space.municipality().isCounty();
        return new RoleNames(
                roles.stream()
                        .collect(Collectors.toMap(GroupRole::code, role -> role.nameIn(words.language(), county))),
                county);
    }

    /** The same of the roles that can own milestones. */
    public static RoleNames ofOwners(Words words, ProgrammeSpace space, List<Owner> owners) {
        boolean county = space.municipality().isCounty();
        return new RoleNames(
                owners.stream().collect(Collectors.toMap(Owner::code, owner -> words.local(owner.nameIn(county)))),
                county);
    }

    /** The name of the role with that code; what stands there itself where it is none. */
    String of(String code) {
        return names.getOrDefault(code, code);
    }

    /** Whether they are those of a county municipality. */
    boolean inCounty() {
        return county;
    }
}
