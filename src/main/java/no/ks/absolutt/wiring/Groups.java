// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import java.time.Clock;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.group.AskForRoles;
import no.ks.absolutt.core.group.EditGroup;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.group.MemberRights;
import no.ks.absolutt.core.group.MemberStore;
import no.ks.absolutt.core.group.ReadGroup;
import no.ks.absolutt.core.group.ReadGroups;
import no.ks.absolutt.core.group.RepresentationStore;
import no.ks.absolutt.core.group.Represented;
import no.ks.absolutt.core.group.RoleCheckStore;
import no.ks.absolutt.core.group.Seating;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.space.NotedGrants;
import no.ks.absolutt.data.CsvGroupRoles;
import no.ks.absolutt.storage.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Participant group and reference group, who was represented at sessions, and elections. */
@Named
@Configuration(proxyBeanMethods = false)
class Groups {

    @Bean
    GroupRoles groupRoles() {
        return new CsvGroupRoles();
    }

    @Bean
    MemberStore memberStore(Stores stores) {
        return stores.members();
    }

    @Bean
    RepresentationStore representationStore(Stores stores) {
        return stores.representations();
    }

    @Bean
    RoleCheckStore roleCheckStore(Stores stores) {
        return stores.roleChecks();
    }

    @Bean
    ReadGroup readGroup(MemberStore members, RoleCheckStore checks, GroupRoles roles, People people, FactLog log) {
        return new ReadGroup(members, checks, roles, people, log);
    }

    @Bean
    Seating seating(GroupRoles roles, People people) {
        return new Seating(roles, people);
    }

    @Bean
    EditGroup editGroup(
            SpaceDoor door,
            MemberStore members,
            FactLog log,
            Seating seating,
            NotedGrants grants,
            OneAtATime oneAtATime) {
        return new EditGroup(door, members, log, seating, new MemberRights(grants), oneAtATime);
    }

    @Bean
    Represented represented(SpaceDoor door, RepresentationStore store, FactLog log) {
        return new Represented(door, store, log);
    }

    @Bean
    AskForRoles askForRoles(Access access, ProgrammeStore programmes, RoleCheckStore checks, ActLog log, Clock clock) {
        return new AskForRoles(access, programmes, checks, log, clock);
    }

    @Bean
    ReadGroups readGroups(ListParticipations participations, MemberStore members, RoleCheckStore checks) {
        return new ReadGroups(participations, members, checks);
    }
}
