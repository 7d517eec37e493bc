// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import java.time.Clock;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.municipality.CountedParticipations;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.plan.CreateProgramme;
import no.ks.absolutt.core.plan.Deadlines;
import no.ks.absolutt.core.plan.EditProgramme;
import no.ks.absolutt.core.plan.EditSession;
import no.ks.absolutt.core.plan.ReadPlan;
import no.ks.absolutt.core.plan.SessionUse;
import no.ks.absolutt.core.plan.WriteSessionTexts;
import no.ks.absolutt.core.programme.ExampleProgrammes;
import no.ks.absolutt.core.programme.Owners;
import no.ks.absolutt.core.programme.ProgrammeStore;
import no.ks.absolutt.core.programme.SessionTextStore;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.space.PageRecords;
import no.ks.absolutt.core.space.PageTree;
import no.ks.absolutt.data.CsvOwners;
import no.ks.absolutt.storage.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** KS's planning of programmes and sessions: the use cases over their ports. */
@Named
@Configuration(proxyBeanMethods = false)
class Planning {

    @Bean
    Owners owners() {
        return new CsvOwners();
    }

    @Bean
    SessionTextStore sessionTextStore(Stores stores) {
        return stores.sessionTexts();
    }

    @Bean
    Deadlines deadlines(CountedParticipations participations, ProgressStore progress, Register register) {
        return new Deadlines(participations, progress, register);
    }

    @Bean
    SessionUse sessionUse(ParticipationStore participations, PageRecords pages, PageTree tree, ProgressStore progress) {
        return new SessionUse(participations, pages, tree, progress);
    }

    @Bean
    ReadPlan readPlan(Access access, ProgrammeStore programmes, Owners owners) {
        return new ReadPlan(access, programmes, owners);
    }

    @Bean
    CreateProgramme createProgramme(
            Access access, ProgrammeStore programmes, SessionTextStore texts, ExampleProgrammes examples, ActLog log) {
        return new CreateProgramme(access, programmes, texts, examples, log);
    }

    @Bean
    EditProgramme editProgramme(
            Access access, ProgrammeStore programmes, Deadlines deadlines, Owners owners, ActLog log) {
        return new EditProgramme(access, programmes, deadlines, owners, log);
    }

    @Bean
    EditSession editSession(
            Access access,
            ProgrammeStore programmes,
            Deadlines deadlines,
            SessionUse use,
            OneAtATime oneAtATime,
            ActLog log) {
        return new EditSession(access, programmes, deadlines, use, oneAtATime, log);
    }

    @Bean
    WriteSessionTexts writeSessionTexts(
            Access access, ProgrammeStore programmes, SessionTextStore texts, ActLog log, Clock clock) {
        return new WriteSessionTexts(access, programmes, texts, log, clock);
    }
}
