// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import java.time.Clock;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.fact.FactLog;
import no.ks.absolutt.core.municipality.CountedParticipations;
import no.ks.absolutt.core.municipality.ReadProgrammes;
import no.ks.absolutt.core.municipality.Register;
import no.ks.absolutt.core.municipality.SpaceDoor;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.progress.AnswerSupport;
import no.ks.absolutt.core.progress.ChangeMilestone;
import no.ks.absolutt.core.progress.ConfirmProgress;
import no.ks.absolutt.core.progress.MilestoneLedger;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.progress.ReadHistory;
import no.ks.absolutt.core.progress.ReadProgress;
import no.ks.absolutt.core.progress.ReadSupport;
import no.ks.absolutt.core.progress.UndoChange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tracker, and what KS answers to those who need support. */
@Named
@Configuration(proxyBeanMethods = false)
class Tracking {

    @Bean
    ReadProgress readProgress(ProgressStore progress, Today today) {
        return new ReadProgress(progress, today);
    }

    @Bean
    ReadHistory readHistory(ReadProgress progress, FactLog log) {
        return new ReadHistory(progress, log);
    }

    @Bean
    MilestoneLedger milestoneLedger(ProgressStore progress, Clock clock) {
        return new MilestoneLedger(progress, clock);
    }

    @Bean
    ChangeMilestone changeMilestone(SpaceDoor door, MilestoneLedger ledger) {
        return new ChangeMilestone(door, ledger);
    }

    @Bean
    UndoChange undoChange(SpaceDoor door, ProgressStore progress, MilestoneLedger ledger) {
        return new UndoChange(door, progress, ledger);
    }

    @Bean
    ConfirmProgress confirmProgress(SpaceDoor door, ReadProgress read, ProgressStore progress, FactLog log) {
        return new ConfirmProgress(door, read, progress, log);
    }

    @Bean
    ReadSupport readSupport(
            Access access,
            ReadProgrammes programmes,
            CountedParticipations participations,
            Register register,
            ProgressStore progress,
            Today today) {
        return new ReadSupport(access, programmes, participations, register, progress, today);
    }

    @Bean
    AnswerSupport answerSupport(
            Access access, ReadProgrammes programmes, ReadSupport requests, ProgressStore progress, FactLog log) {
        return new AnswerSupport(access, programmes, requests, progress, log);
    }
}
