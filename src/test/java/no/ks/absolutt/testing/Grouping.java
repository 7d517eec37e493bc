// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.group.AskForRoles;
import no.ks.absolutt.core.group.EditGroup;
import no.ks.absolutt.core.group.Group;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.group.GroupState;
import no.ks.absolutt.core.group.MemberEdit;
import no.ks.absolutt.core.group.MemberRights;
import no.ks.absolutt.core.group.ReadGroup;
import no.ks.absolutt.core.group.Representation;
import no.ks.absolutt.core.group.RepresentationStore;
import no.ks.absolutt.core.group.Represented;
import no.ks.absolutt.core.group.RoleCheck;
import no.ks.absolutt.core.group.RoleCheckStore;
import no.ks.absolutt.core.group.Seating;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.data.CsvGroupRoles;

/** The use cases of groups on a site, with their stores in memory and the real roles. */
public final class Grouping {

    private static final GroupRoles ROLES = new CsvGroupRoles();

    public final InMemoryMembers members;
    public final RepresentationStore representations = new Representations();
    public final RoleCheckStore checks = new Checks();

    private final FakeSite site;

    /** On that site. */
    public Grouping(FakeSite site) {
        this.site = site;
        this.members = site.members;
    }

    /** The programme's roles. */
    public GroupRoles roles() {
        return ROLES;
    }

    /** The use case that reads. */
    public ReadGroup reading() {
        return new ReadGroup(members, checks, ROLES, site.people, log());
    }

    /** The groups of Elverum, as kari reads them. */
    public GroupState elverum() {
        return reading().of(site.door().visit(FakeSite.KARI, "ABS3420"));
    }

    /** The use case that changes. */
    public EditGroup editing() {
        return new EditGroup(
                site.door(),
                members,
                log(),
                new Seating(ROLES, site.people),
                new MemberRights(site.notedGrants()),
                site.oneAtATime());
    }

    /** The use case for sessions. */
    public Represented represented() {
        return new Represented(site.door(), representations, log());
    }

    /** KS's question after an election. */
    public AskForRoles asking() {
        return new AskForRoles(site.access(), site.programmes, checks, site.log(), site.clock());
    }

    /** A new member of the participant group. */
    public static MemberEdit member(String role, String user) {
        return new MemberEdit(
                0,
                Field.of(Group.PARTICIPANT),
                Field.of(role),
                Field.absent(),
                user == null ? Field.absent() : Field.of(user),
                Field.absent(),
                Field.absent());
    }

    /** The log of the site's facts. */
    public FactLog log() {
        return site.factLog();
    }

    private static final class Representations implements RepresentationStore {

        private final Map<Integer, Map<Integer, Representation>> rows = new HashMap<>();

        @Override
        public Map<Integer, Representation> of(int participation) {
            return rows.getOrDefault(participation, Map.of());
        }

        @Override
        public void save(int participation, Representation representation) {
            rows.computeIfAbsent(participation, unused -> new HashMap<>())
                    .put(representation.session(), representation);
        }
    }

    private static final class Checks implements RoleCheckStore {

        private final Map<String, List<RoleCheck>> rows = new HashMap<>();

        @Override
        public List<RoleCheck> of(String programme) {
            return rows.getOrDefault(programme, List.of());
        }

        @Override
        public RoleCheck add(String programme, RoleCheck check) {
            int id = 1 + rows.values().stream().mapToInt(List::size).sum();
            RoleCheck added = new RoleCheck(id, check.kind(), check.at(), check.by(), check.calledBack());
            rows.computeIfAbsent(programme, unused -> new ArrayList<>()).add(added);
            return added;
        }

        @Override
        public void callBack(int id, RoleCheck.CalledBack calledBack) {
            rows.values()
                    .forEach(all -> all.replaceAll(one ->
                            one.id() == id ? new RoleCheck(id, one.kind(), one.at(), one.by(), calledBack) : one));
        }
    }
}
