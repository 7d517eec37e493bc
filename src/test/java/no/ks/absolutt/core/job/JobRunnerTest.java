// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import static no.ks.absolutt.core.job.Orders.GJOVIK;
import static no.ks.absolutt.core.job.Orders.INNLANDET;
import static no.ks.absolutt.core.job.Orders.TYNSET;
import static no.ks.absolutt.core.job.Orders.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.programme.ProgrammeState;
import no.ks.absolutt.core.space.SpaceOrder;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.testing.FakeJobs;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Making;
import org.junit.Test;

/** A job from the order to its end. */
public class JobRunnerTest {

    private final JobStory story = new JobStory();
    private final FakeSite site = story.site;
    private final FakeJobs jobs = story.jobs;

    @Test
    public void everyRowIsMadeAsTheOneWhoOrderedIt() {
        int id = story.start(TYNSET, GJOVIK);
        assertThat(story.job(id).head().state()).isEqualTo(JobState.QUEUED);

        jobs.work();

        assertThat(story.states(id)).isEqualTo("DONE: DONE DONE");
        assertThat(site.host.spaces()).containsOnlyKeys("ABS3427", "ABS3407");
        assertThat(site.host.pages()).hasSize(64);
        assertThat(site.participations.all()).allMatch(one -> one.state() == Participation.State.READY);
        assertThat(jobs.actedAs()).containsExactly("ks", "ks");
        assertThat(story.acts()).containsExactly(ActKind.JOB_STARTED, ActKind.JOB_ENDED);
    }

    @Test
    public void aRowThatCannotBeMadeStandsInNoOthersWay() {
        int id = story.start("9999", TYNSET, TYNSET);

        jobs.work();

        assertThat(story.states(id)).isEqualTo("DONE: FAILED DONE FAILED");
        assertThat(story.job(id).rows().get(0).error()).containsExactly(Message.of("list.problem.number", "9999"));
        assertThat(story.job(id).rows().get(2).error()).containsExactly(Message.of("job.problem.twice"));
    }

    @Test
    public void aFaultInOneRowIsWrittenDownAndTheNextIsMade() {
        int id = story.start(TYNSET, GJOVIK);
        site.host.failAfterWrites(10);
        site.jobs.afterEachRow(() -> {
            if (story.job(id).count(RowState.FAILED) > 0) {
                site.host.recover();
            }
        });

        jobs.work();

        assertThat(story.states(id)).isEqualTo("DONE: FAILED DONE");
        assertThat(story.job(id).rows().get(0).error()).containsExactly(Message.of("job.row.fault", "fault-1"));
        assertThat(jobs.faults()).singleElement().satisfies(fault -> assertThat(fault)
                .hasMessage("The host fails"));
    }

    @Test
    public void failedRowsAreTriedAgainAndNothingIsMadeTwice() {
        int id = story.start(TYNSET);
        site.host.failAfterWrites(10);
        jobs.work();
        assertThat(story.states(id)).isEqualTo("DONE: FAILED");
        site.host.recover();

        assertThat(jobs.resume().resume(FakeSite.KS, id).head().state()).isEqualTo(JobState.DONE);
        jobs.resume().retry(FakeSite.KS, id);
        jobs.work();

        assertThat(story.states(id)).isEqualTo("DONE: DONE");
        assertThat(site.host.pages()).hasSize(32);
        assertThat(site.participations.all()).hasSize(1);
    }

    @Test
    public void aRowThatAnotherHasMadeMeanwhileFailsInWords() {
        int id = story.start(TYNSET);
        new Making(site).makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, TYNSET, null, null));

        jobs.work();

        assertThat(story.job(id).rows().get(0).error())
                .containsExactly(Message.of("refusal.ALREADY_EXISTS", "Tynset", "ABSOLUTT Innlandet 2021–2022"));
    }

    @Test
    public void oneJobAtATimeInTheCluster() {
        story.start(TYNSET);

        assertThat(JobStory.refusal(() -> story.start(GJOVIK)).code()).isEqualTo(Code.JOB_RUNNING);
        jobs.work();
        story.start(GJOVIK);
    }

    @Test
    public void anOrderInWhichNothingCanBeMadeIsRefused() {
        assertThat(JobStory.refusal(() -> story.start("9999")).message()).isEqualTo(Message.of("job.refusal.unusable"));
        site.readOnly = true;
        assertThat(JobStory.refusal(() -> story.start(TYNSET)).code()).isEqualTo(Code.READ_ONLY);
        assertThat(site.jobs.ofProgramme(INNLANDET)).isEmpty();
    }

    @Test
    public void aJobThatIsStoppedJustAsTheRunnerHasFoundItIsNotWorkedOff() {
        int id = story.start(TYNSET);
        site.jobs.afterLooking(() -> site.jobs.update(story.job(id).head().in(JobState.STOPPED)));

        jobs.work();

        assertThat(story.states(id)).isEqualTo("STOPPED: PENDING");
        assertThat(site.host.spaces()).isEmpty();
    }

    @Test
    public void noJobIsStartedInAnArchivedProgramme() {
        Programme open = site.programmes.find(INNLANDET).orElseThrow();
        Programme archived = new Programme(
                open.key(),
                open.name(),
                ProgrammeState.ARCHIVED,
                open.texts(),
                open.dates(),
                open.themes(),
                open.sessions(),
                open.milestones(),
                open.revision() + 1);
        site.programmes.update(open, archived);

        assertThat(JobStory.refusal(() -> story.start(TYNSET)).code()).isEqualTo(Code.READ_ONLY);
        assertThat(site.jobs.ofProgramme(INNLANDET)).isEmpty();
    }

    @Test
    public void nobodyButKsDoesAnythingToJobs() {
        int id = story.start(TYNSET);

        for (Runnable act : List.<Runnable>of(
                () -> jobs.start().spaces(FakeSite.KARI, INNLANDET, numbers(TYNSET)),
                () -> jobs.read().one(FakeSite.KARI, id),
                () -> jobs.read().ofProgramme(FakeSite.KARI, INNLANDET),
                () -> jobs.stop().stop(FakeSite.ADMIN, id),
                () -> jobs.resume().resume(FakeSite.KARI, id),
                () -> jobs.resume().retry(FakeSite.KARI, id),
                () -> jobs.undo().all(FakeSite.KARI, id),
                () -> jobs.undo().row(FakeSite.KARI, id, TYNSET))) {
            assertThat(JobStory.refusal(act).code()).isEqualTo(Code.FORBIDDEN);
        }
        assertThat(JobStory.refusal(() -> jobs.read().one(FakeSite.KS, 99)).code())
                .isEqualTo(Code.NOT_FOUND);
    }
}
