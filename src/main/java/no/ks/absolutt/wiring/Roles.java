// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.group.GroupRoles;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.roles.ChangeArea;
import no.ks.absolutt.core.roles.ChangeCell;
import no.ks.absolutt.core.roles.ChangeRole;
import no.ks.absolutt.core.roles.OpenPoints;
import no.ks.absolutt.core.roles.ReadRoles;
import no.ks.absolutt.core.roles.RoleStore;
import no.ks.absolutt.data.CsvRoles;
import no.ks.absolutt.storage.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The role map: the use cases over their ports. */
@Named
@Configuration(proxyBeanMethods = false)
class Roles {

    @Bean
    RoleStore roleStore(Stores stores) {
        return stores.roles();
    }

    @Bean
    ReadRoles readRoles(GroupRoles roles, RoleStore store) {
        return new ReadRoles(new CsvRoles(roles), store);
    }

    @Bean
    OpenPoints openPoints(ReadRoles roles) {
        return new OpenPoints(roles);
    }

    @Bean
    ChangeCell changeCell(SpaceDoor door, ReadRoles roles, RoleStore store, FactLog log) {
        return new ChangeCell(door, roles, store, log);
    }

    @Bean
    ChangeArea changeArea(SpaceDoor door, ReadRoles roles, RoleStore store, FactLog log) {
        return new ChangeArea(door, roles, store, log);
    }

    @Bean
    ChangeRole changeRole(SpaceDoor door, ReadRoles roles, RoleStore store, FactLog log) {
        return new ChangeRole(door, roles, store, log);
    }
}
