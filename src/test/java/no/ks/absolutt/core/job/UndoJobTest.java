// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import static no.ks.absolutt.core.job.Orders.GJOVIK;
import static no.ks.absolutt.core.job.Orders.INNLANDET;
import static no.ks.absolutt.core.job.Orders.LOM;
import static no.ks.absolutt.core.job.Orders.TYNSET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.fact.FactChange;
import no.ks.absolutt.core.fact.FactDeed;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Difference;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.progress.ChangeMilestone;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.progress.MilestoneEdit;
import no.ks.absolutt.core.progress.MilestoneLedger;
import no.ks.absolutt.core.progress.Status;
import no.ks.absolutt.core.space.SpaceOrder;
import no.ks.absolutt.core.space.SpaceRemoval.Outcome;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.testing.FakeJobs;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Making;
import org.junit.Test;

public class UndoJobTest {

    private final JobStory story = new JobStory();
    private final FakeSite site = story.site;
    private final FakeJobs jobs = story.jobs;

    @Test
    public void nothingIsLeftOfAJobThatIsUndoneAndItsMunicipalitiesCanBeMadeAgain() {
        int id = made(TYNSET, GJOVIK);

        Job undone = jobs.undo().all(FakeSite.KS, id);

        assertThat(story.states(id)).isEqualTo("UNDONE: UNDONE UNDONE");
        assertThat(undone.rows().get(0).note()).containsExactly(Message.of("job.undone.DELETED", "ABS3427"));
        assertThat(site.host.spaces()).isEmpty();
        assertThat(site.participations.all()).isEmpty();
        assertThat(site.pages.of(1)).isEmpty();
        assertThat(story.acts()).contains(ActKind.JOB_UNDONE);
        int again = made(TYNSET);
        assertThat(story.states(again)).isEqualTo("DONE: DONE");
        assertThat(site.host.spaces()).containsOnlyKeys("ABS3427");
    }

    @Test
    public void whatSomebodyHasLeftKeepsItsRowAndTheOthersGo() {
        int id = made(TYNSET, GJOVIK);
        jobs.traces.edited("ABS3427", "Om programmet").comment("ABS3427", "Grupper");

        jobs.undo().all(FakeSite.KS, id);

        assertThat(story.states(id)).isEqualTo("DONE: DONE UNDONE");
        assertThat(story.job(id).rows().get(0).error())
                .containsExactly(
                        Message.of("trace.editedPage", "Om programmet"), Message.of("trace.comment", "Grupper"));
        assertThat(site.host.spaces()).containsOnlyKeys("ABS3427");
    }

    @Test
    public void soDoesAnyOtherFactOfTheSpace() {
        int id = made(TYNSET);
        FactDeed deed = FactDeed.of(FactKind.MEMBER, "one", "Rektor");
        site.facts.add(site.participations.all().get(0).id(), new FactChange(1, Instant.EPOCH, "kari", deed));

        jobs.undo().all(FakeSite.KS, id);

        assertThat(story.job(id).rows().get(0).error()).containsExactly(Message.of("job.undo.facts"));
        assertThat(site.host.spaces()).containsOnlyKeys("ABS3427");
    }

    @Test
    public void aFactKeepsItsRow() {
        int id = made(TYNSET);
        site.host.viewer("kari", "ABS3427");
        Participation tynset = site.participations.all().get(0);
        site.participations.update(tynset.asAskedFor(tynset.language(), "kari"));
        new ChangeMilestone(site.door(), new MilestoneLedger(site.progress, site.clock()))
                .change(
                        FakeSite.KARI,
                        "ABS3427",
                        "for.politisk",
                        new MilestoneEdit(
                                0,
                                Status.DONE,
                                Field.absent(),
                                Field.absent(),
                                Field.absent(),
                                Field.absent(),
                                Field.absent()));

        jobs.undo().all(FakeSite.KS, id);

        assertThat(story.states(id)).isEqualTo("DONE: DONE");
        assertThat(story.job(id).rows().get(0).error()).containsExactly(Message.of("job.undo.facts"));
    }

    @Test
    public void oneRowIsUndoneAndTheOthersStay() {
        int id = made(TYNSET, GJOVIK);

        jobs.undo().row(FakeSite.KS, id, GJOVIK);

        assertThat(story.states(id)).isEqualTo("DONE: DONE UNDONE");
        assertThat(site.host.spaces()).containsOnlyKeys("ABS3427");
        assertThat(site.acts.newest(INNLANDET, 50).stream()
                        .filter(act -> act.deed().kind() == ActKind.JOB_UNDONE))
                .singleElement()
                .satisfies(act -> assertThat(act.deed().differences())
                        .containsExactly(new Difference("municipality", null, GJOVIK)));
        assertThat(JobStory.refusal(() -> jobs.undo().row(FakeSite.KS, id, LOM)).code())
                .isEqualTo(Code.NOT_FOUND);
    }

    @Test
    public void whereTheHostCannotDeleteItArchivesAndSaysSo() {
        int id = made(TYNSET);
        site.host.removesBy(Outcome.ARCHIVED);

        jobs.undo().all(FakeSite.KS, id);

        assertThat(story.states(id)).isEqualTo("UNDONE: UNDONE");
        assertThat(story.job(id).rows().get(0).note()).containsExactly(Message.of("job.undone.ARCHIVED", "ABS3427"));
        assertThat(site.participations.all()).isEmpty();
    }

    @Test
    public void whereTheHostCanDoNeitherTheRowStaysAndSaysSo() {
        int id = made(TYNSET);
        site.host.removesBy(Outcome.NEITHER);

        jobs.undo().all(FakeSite.KS, id);

        assertThat(story.states(id)).isEqualTo("DONE: DONE");
        assertThat(story.job(id).rows().get(0).error()).containsExactly(Message.of("job.undo.neither"));
        assertThat(site.participations.all()).hasSize(1);
    }

    @Test
    public void aSpaceThatIsGoneAlreadyIsForgotten() {
        int id = made(TYNSET);
        site.host.remove("ABS3427");

        jobs.undo().all(FakeSite.KS, id);

        assertThat(story.states(id)).isEqualTo("UNDONE: UNDONE");
        assertThat(site.participations.all()).isEmpty();
    }

    @Test
    public void aHalfMadeRowIsUndoneTooAndOneNotBegunCountsAsUndone() {
        int id = story.start(TYNSET, GJOVIK);
        site.host.failAfterWrites(10);
        site.jobs.afterEachRow(() -> {
            if (story.job(id).count(RowState.FAILED) == 1) {
                site.jobs.update(story.job(id).head().wishedToStop());
            }
        });
        jobs.work();
        site.jobs.afterEachRow(() -> {});
        site.host.recover();
        assertThat(story.states(id)).isEqualTo("STOPPED: FAILED PENDING");

        jobs.undo().all(FakeSite.KS, id);

        assertThat(story.states(id)).isEqualTo("UNDONE: UNDONE UNDONE");
        assertThat(site.host.spaces()).isEmpty();
    }

    @Test
    public void whatWasBrokenOffAndFinishedByHandIsNotTakenFromThoseWhoWorkThere() {
        int id = story.start(TYNSET);
        site.host.failAfterWrites(10);
        jobs.work();
        site.host.recover();
        new Making(site).makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, TYNSET, null, null));
        jobs.traces.edited("ABS3427", "Om programmet");
        assertThat(story.states(id)).isEqualTo("DONE: FAILED");

        jobs.undo().all(FakeSite.KS, id);

        assertThat(site.host.spaces()).containsOnlyKeys("ABS3427");
        assertThat(story.job(id).rows().get(0).error())
                .containsExactly(Message.of("trace.editedPage", "Om programmet"));
    }

    @Test
    public void aJobUnderWayIsNotUndoneAndOneThatIsUndoneStaysSo() {
        int id = story.start(TYNSET);
        assertThat(JobStory.refusal(() -> jobs.undo().all(FakeSite.KS, id)).code())
                .isEqualTo(Code.JOB_RUNNING);
        jobs.work();
        jobs.undo().all(FakeSite.KS, id);

        assertThat(jobs.undo().all(FakeSite.KS, id).head().state()).isEqualTo(JobState.UNDONE);
        assertThat(jobs.resume().resume(FakeSite.KS, id).head().state()).isEqualTo(JobState.UNDONE);
        assertThat(jobs.resume().retry(FakeSite.KS, id).head().state()).isEqualTo(JobState.UNDONE);
    }

    @Test
    public void anUndoingThatWasBrokenOffIsTakenUpWhereItEnded() {
        int id = made(TYNSET, GJOVIK);
        JobRunner dying = jobs.runner();
        site.jobs.update(story.job(id).head().queued(JobTask.UNDO, "ks"));
        story.job(id).rows().forEach(row -> site.jobs.update(row.toUndo()));
        site.jobs.afterEachRow(dying::leave);
        dying.work();
        assertThat(story.states(id)).isEqualTo("INTERRUPTED: UNDONE DONE");
        site.jobs.afterEachRow(() -> {});

        jobs.work();

        assertThat(story.states(id)).isEqualTo("UNDONE: UNDONE UNDONE");
    }

    private int made(String... numbers) {
        int id = story.start(numbers);
        jobs.work();
        return id;
    }
}
