// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.wiring;

import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import no.ks.absolutt.core.access.Access;
import no.ks.absolutt.core.fact.FactStore;
import no.ks.absolutt.core.job.JobBell;
import no.ks.absolutt.core.job.JobDesk;
import no.ks.absolutt.core.job.JobPlanner;
import no.ks.absolutt.core.job.JobRunner;
import no.ks.absolutt.core.job.JobStore;
import no.ks.absolutt.core.job.JobThread;
import no.ks.absolutt.core.job.MakeRow;
import no.ks.absolutt.core.job.PagePlanner;
import no.ks.absolutt.core.job.PagesRow;
import no.ks.absolutt.core.job.PreviewJob;
import no.ks.absolutt.core.job.ReadJob;
import no.ks.absolutt.core.job.ResumeJob;
import no.ks.absolutt.core.job.StartJob;
import no.ks.absolutt.core.job.StopJob;
import no.ks.absolutt.core.job.UndoJob;
import no.ks.absolutt.core.job.UndoRow;
import no.ks.absolutt.core.log.ActLog;
import no.ks.absolutt.core.municipality.ParticipationStore;
import no.ks.absolutt.core.municipality.RegisterEntries;
import no.ks.absolutt.core.programme.Today;
import no.ks.absolutt.core.progress.ProgressStore;
import no.ks.absolutt.core.site.ActingAs;
import no.ks.absolutt.core.site.OneAtATime;
import no.ks.absolutt.core.site.OneTransaction;
import no.ks.absolutt.core.space.GrantRecords;
import no.ks.absolutt.core.space.PageFiller;
import no.ks.absolutt.core.space.PageGaps;
import no.ks.absolutt.core.space.PageRecords;
import no.ks.absolutt.core.space.PreviewSpace;
import no.ks.absolutt.core.space.SpaceMaker;
import no.ks.absolutt.core.space.SpacePlanner;
import no.ks.absolutt.core.space.SpaceRemoval;
import no.ks.absolutt.core.space.SpaceTraces;
import no.ks.absolutt.platform.user.HostActingAs;
import no.ks.absolutt.storage.Stores;
import no.ks.absolutt.view.FaultLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Many spaces in one job: the use cases, the runner, and its thread, which Spring closes. */
@Named
@Configuration(proxyBeanMethods = false)
class Jobs {

    private static final String WHERE = "a job";

    /** How often each node looks for jobs that another left; a bean, so that a test host may ask for less. */
    @Bean
    Duration jobInterval() {
        return Duration.ofMinutes(1);
    }

    @Bean
    JobStore jobStore(Stores stores) {
        return stores.jobs();
    }

    @Bean
    ActingAs actingAs(HostServices host) {
        return new HostActingAs(host.users);
    }

    @Bean
    JobPlanner jobPlanner(SpacePlanner planner, PreviewSpace preview, RegisterEntries register, Today today) {
        return new JobPlanner(planner, preview, register, today);
    }

    @Bean
    JobDesk jobDesk(JobStore store, OneAtATime oneAtATime, OneTransaction transaction, ActLog log) {
        return new JobDesk(store, oneAtATime, transaction, log);
    }

    @Bean
    MakeRow makeRow(
            SpacePlanner planner,
            SpaceMaker maker,
            JobStore store,
            OneAtATime oneAtATime,
            OneTransaction transaction,
            Clock clock) {
        return new MakeRow(planner, maker, store, oneAtATime, transaction, clock);
    }

    @Bean
    PagePlanner pagePlanner(SpacePlanner planner, PageGaps gaps) {
        return new PagePlanner(planner, gaps);
    }

    @Bean
    PagesRow pagesRow(PagePlanner planner, PageFiller filler, OneAtATime oneAtATime, Clock clock) {
        return new PagesRow(planner, filler, oneAtATime, clock);
    }

    @Bean
    UndoRow.Notes undoNotes(
            ParticipationStore participations,
            PageRecords pages,
            GrantRecords grants,
            ProgressStore progress,
            FactStore facts) {
        return new UndoRow.Notes(participations, pages, grants, progress, facts);
    }

    @Bean
    UndoRow undoRow(
            SpacePlanner planner,
            SpaceTraces traces,
            SpaceRemoval removal,
            UndoRow.Notes notes,
            OneTransaction transaction,
            OneAtATime oneAtATime) {
        return new UndoRow(planner, traces, removal, notes, transaction, oneAtATime);
    }

    @Bean
    JobRunner.Surroundings jobSurroundings(Access access, OneAtATime oneAtATime, ActingAs actingAs, FaultLog faults) {
        return new JobRunner.Surroundings(access, oneAtATime, actingAs, fault -> faults.note(WHERE, fault));
    }

    @Bean
    JobRunner jobRunner(
            JobStore store,
            JobDesk desk,
            JobRunner.Surroundings surroundings,
            MakeRow spaces,
            PagesRow pages,
            UndoRow undo) {
        return new JobRunner(store, desk, surroundings, spaces, pages, undo);
    }

    @Bean
    JobThread jobThread(JobRunner runner, FaultLog faults) {
        return new JobThread(runner, fault -> faults.note(WHERE, fault));
    }

    @Bean
    PreviewJob previewJob(Access access, JobPlanner planner, PagePlanner pages) {
        return new PreviewJob(access, planner, pages);
    }

    @Bean
    StartJob startJob(Access access, JobPlanner planner, PagePlanner pages, JobDesk desk, JobBell bell, Clock clock) {
        return new StartJob(access, planner, pages, desk, bell, clock);
    }

    @Bean
    ReadJob readJob(Access access, JobDesk desk, JobStore store) {
        return new ReadJob(access, desk, store);
    }

    @Bean
    StopJob stopJob(Access access, JobDesk desk, OneAtATime oneAtATime) {
        return new StopJob(access, desk, oneAtATime);
    }

    @Bean
    ResumeJob resumeJob(Access access, JobDesk desk, JobStore store, JobBell bell) {
        return new ResumeJob(access, desk, store, bell);
    }

    @Bean
    UndoJob undoJob(Access access, JobDesk desk, JobStore store, JobBell bell) {
        return new UndoJob(access, desk, store, bell);
    }
}
