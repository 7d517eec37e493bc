// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.group;

import java.util.List;
import java.util.Set;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.Visit;

/** Use case: a visitor of a space reads its groups. Two SQL statements for the groups. Thread-safe. */
public final class ReadGroup {

    private static final int LATEST = 50;

    private final MemberStore store;
    private final RoleCheckStore checks;
    private final GroupRoles roles;
    private final People people;
    private final FactLog log;

    /** The use case over its stores. */
    public ReadGroup(MemberStore store, RoleCheckStore checks, GroupRoles roles, People people, FactLog log) {
        this.store = store;
        this.checks = checks;
        this.roles = roles;
        this.people = people;
        this.log = log;
    }

    /** The groups as they are. */
    public GroupState of(Visit visit) {
        Participation participation = visit.space().participation();
        List<Member> all = store.of(participation.id());
        List<Member> members = all.stream().filter(one -> !one.removed()).toList();
        return new GroupState(
                visit,
                members,
                Gap.in(members, participation.coordinator() != null),
                Suggestions.of(visit.space(), roles, all),
                checks.latest(participation.programme()),
                members.stream().filter(this::isFormer).toList());
    }

    /** The latest changes of members, newest first. */
    public List<FactChange> changes(Visit visit) {
        return log.latest(visit, Set.of(FactKind.MEMBER), LATEST);
    }

    /** The roles that the programme knows. */
    public GroupRoles roles() {
        return roles;
    }

    private boolean isFormer(Member member) {
        String user = member.seat().user();
        return user != null && people.withKey(user).name() == null;
    }
}
