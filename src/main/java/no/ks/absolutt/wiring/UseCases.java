// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import java.time.Clock;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.access.Configure;
import no.ks.absolutt.core.access.People;
import no.ks.absolutt.core.access.SettingsStore;
import no.ks.absolutt.core.access.SiteMode;
import no.ks.absolutt.core.access.SpaceRights;
import no.ks.absolutt.core.compat.HostFindings;
import no.ks.absolutt.core.compat.ReadFindings;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.log.ActStore;
import no.ks.absolutt.core.log.AuditTrail;
import no.ks.absolutt.core.log.reading.ReadActs;
import no.ks.absolutt.core.municipality.EnrolmentStore;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.municipality.ReadSessions;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.municipality.SpaceLanguage;
import no.ks.absolutt.core.programme.ExampleProgrammes;
import no.ks.absolutt.core.programme.LoadExamples;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.programme.SessionTextStore;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.site.OneTransaction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may do what, the programmes and the tracker: the use cases over their ports. */
@Named
@Configuration(proxyBeanMethods = false)
class UseCases {

    @Bean
    Access access(SettingsStore settings, People people, SiteMode site) {
        return new Access(settings, people, site);
    }

    @Bean
    ActLog actLog(OneTransaction transaction, ActStore acts, AuditTrail audit, Clock clock) {
        return new ActLog(transaction, acts, audit, clock);
    }

    @Bean
    ReadActs readActs(Access access, ActStore acts) {
        return new ReadActs(access, acts);
    }

    @Bean
    Configure configure(Access access, SettingsStore settings, People people, ActLog log) {
        return new Configure(access, settings, people, log);
    }

    @Bean
    ReadFindings readFindings(Access access, HostFindings findings) {
        return new ReadFindings(access, findings);
    }

    @Bean
    SpaceDoor spaceDoor(
            Access access,
            SpaceRights rights,
            ParticipationStore participations,
            EnrolmentStore enrolments,
            ProgrammeStore programmes,
            Register register) {
        return new SpaceDoor(access, rights, participations, enrolments, programmes, register);
    }

    @Bean
    SpaceLanguage spaceLanguage(SpaceDoor door) {
        return new SpaceLanguage(door);
    }

    @Bean
    LoadExamples loadExamples(Access access, ExampleProgrammes examples, ProgrammeStore programmes, ActLog log) {
        return new LoadExamples(access, examples, programmes, log);
    }

    @Bean
    ReadProgrammes readProgrammes(
            Access access, SpaceDoor door, ParticipationStore participations, ProgrammeStore programmes) {
        return new ReadProgrammes(access, door, participations, programmes);
    }

    @Bean
    ListParticipations listParticipations(
            Access access,
            ParticipationStore participations,
            EnrolmentStore enrolments,
            Register register,
            SpaceRights rights) {
        return new ListParticipations(access, participations, enrolments, register, rights);
    }

    @Bean
    ReadSessions readSessions(Today today, SessionTextStore texts) {
        return new ReadSessions(today, texts);
    }
}
