// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import java.time.Clock;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.municipality.CountedParticipations;
import no.ks.absolutt.core.municipality.EnrolmentStore;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.municipality.SetStanding;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.space.ConnectSpace;
import no.ks.absolutt.core.space.NameCoordinator;
import no.ks.absolutt.core.space.NotedGrants;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who takes part, who coordinates, and which space is whose: the use cases over their ports. */
@Named
@Configuration(proxyBeanMethods = false)
class TakingPart {

    @Bean
    CountedParticipations countedParticipations(ParticipationStore participations, EnrolmentStore enrolments) {
        return new CountedParticipations(participations, enrolments);
    }

    @Bean
    SetStanding setStanding(
            Access access, EnrolmentStore enrolments, ParticipationStore participations, ActLog log, Clock clock) {
        return new SetStanding(access, enrolments, participations, log, clock);
    }

    @Bean
    NameCoordinator.Rights rightsInSpaces(SpaceRights held, NotedGrants given) {
        return new NameCoordinator.Rights(held, given);
    }

    @Bean
    NameCoordinator nameCoordinator(
            Access access,
            ParticipationStore participations,
            People people,
            NameCoordinator.Rights rights,
            ActLog log,
            OneAtATime oneAtATime) {
        return new NameCoordinator(access, participations, people, rights, log, oneAtATime);
    }

    @Bean
    ConnectSpace connectSpace(
            Access access,
            ParticipationStore participations,
            SpaceRights rights,
            NotedGrants grants,
            ActLog log,
            OneAtATime oneAtATime) {
        return new ConnectSpace(access, participations, rights, grants, log, oneAtATime);
    }
}
