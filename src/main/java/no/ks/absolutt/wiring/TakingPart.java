// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import java.time.Clock;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.municipality.CountedParticipations;
import no.ks.absolutt.core.municipality.EnrolmentStore;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.municipality.SetStanding;
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
}
