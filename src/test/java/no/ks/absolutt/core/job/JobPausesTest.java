// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import static no.ks.absolutt.core.job.Orders.GJOVIK;
import static no.ks.absolutt.core.job.Orders.LOM;
import static no.ks.absolutt.core.job.Orders.TYNSET;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.testing.FakeJobs;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

/** What may come between the order of a job and its end. */
public class JobPausesTest {

    private final JobStory story = new JobStory();
    private final FakeSite site = story.site;
    private final FakeJobs jobs = story.jobs;

    @Test
    public void aRowWhoseSpaceIsWholeButThatDiedBeforeItSaidSoIsDone() {
        int id = story.start(TYNSET);
        jobs.work();
        JobRow row = story.job(id).rows().get(0);
        site.jobs.update(row.again());
        site.jobs.update(story.job(id).head().in(JobState.RUNNING));

        jobs.runner().work();

        assertThat(story.states(id)).isEqualTo("DONE: DONE");
        assertThat(site.host.pages()).hasSize(32);
    }

    @Test
    public void whileAnotherNodeIsAtItThisOneDoesNothing() {
        int id = story.start(TYNSET);
        site.locks.holdElsewhere("job:work");

        jobs.work();

        assertThat(story.states(id)).isEqualTo("QUEUED: PENDING");
        site.locks.letGoElsewhere("job:work");
        jobs.work();
        assertThat(story.states(id)).isEqualTo("DONE: DONE");
    }

    @Test
    public void aJobIsStoppedAfterTheRowAndTakenUpAgain() {
        int id = story.start(TYNSET, GJOVIK, LOM);
        site.jobs.afterEachRow(() -> {
            if (story.job(id).count(RowState.DONE) == 1 && !story.job(id).head().stopWished()) {
                site.jobs.update(story.job(id).head().wishedToStop());
            }
        });
        jobs.work();
        assertThat(story.states(id)).isEqualTo("STOPPED: DONE PENDING PENDING");
        site.jobs.afterEachRow(() -> {});

        assertThat(jobs.resume().resume(FakeSite.KS, id).head().state()).isEqualTo(JobState.QUEUED);
        jobs.work();

        assertThat(story.states(id)).isEqualTo("DONE: DONE DONE DONE");
        assertThat(story.acts()).containsExactly(ActKind.JOB_STARTED, ActKind.JOB_RESUMED, ActKind.JOB_ENDED);
    }

    @Test
    public void aJobThatNobodyWorksOnIsStoppedAtOnce() {
        int id = story.start(TYNSET);
        assertThat(jobs.stop().stop(FakeSite.KS, id).head().state()).isEqualTo(JobState.STOPPED);
        jobs.resume().resume(FakeSite.KS, id);
        site.jobs.update(story.job(id).head().in(JobState.RUNNING));

        assertThat(jobs.stop().stop(FakeSite.KS, id).head().state()).isEqualTo(JobState.STOPPED);
        assertThat(jobs.stop().stop(FakeSite.KS, id).head().state()).isEqualTo(JobState.STOPPED);
        assertThat(story.acts())
                .containsExactly(ActKind.JOB_STARTED, ActKind.JOB_STOPPED, ActKind.JOB_RESUMED, ActKind.JOB_STOPPED);
    }

    @Test
    public void oneThatIsWorkedOnElsewhereIsAskedToStop() {
        int id = story.start(TYNSET);
        site.jobs.update(story.job(id).head().in(JobState.RUNNING));
        site.locks.holdElsewhere("job:work");

        Job asked = jobs.stop().stop(FakeSite.KS, id);

        assertThat(asked.head().state()).isEqualTo(JobState.RUNNING);
        assertThat(asked.head().stopWished()).isTrue();
    }

    @Test
    public void whenTheOneWhoOrderedItLeavesTheKsGroupTheJobStopsAndSaysSo() {
        int id = story.start(TYNSET, GJOVIK);
        site.jobs.afterEachRow(() -> site.people.group(FakeSite.KS_GROUP));

        jobs.work();
        jobs.work();

        assertThat(story.states(id)).isEqualTo("INTERRUPTED: DONE PENDING");
        assertThat(story.job(id).head().interruption()).isEqualTo(Interruption.NOT_KS);
        assertThat(story.acts()).containsExactly(ActKind.JOB_STARTED, ActKind.JOB_INTERRUPTED);
        site.jobs.afterEachRow(() -> {});
        site.people.group(FakeSite.KS_GROUP, "rita");
        jobs.resume().resume(FakeSite.RITA, id);
        jobs.work();
        assertThat(story.states(id)).isEqualTo("DONE: DONE DONE");
        assertThat(jobs.actedAs()).containsExactly("ks", "rita");
    }

    @Test
    public void inReadOnlyModeAJobPausesAndGoesOnByItself() {
        int id = story.start(TYNSET, GJOVIK);
        site.jobs.afterEachRow(() -> site.readOnly = story.job(id).count(RowState.DONE) == 1);

        jobs.work();
        assertThat(story.states(id)).isEqualTo("INTERRUPTED: DONE PENDING");
        assertThat(story.job(id).head().interruption()).isEqualTo(Interruption.READ_ONLY);
        jobs.work();
        assertThat(story.states(id)).isEqualTo("INTERRUPTED: DONE PENDING");

        site.readOnly = false;
        jobs.work();
        assertThat(story.states(id)).isEqualTo("DONE: DONE DONE");
    }

    @Test
    public void aJobWhoseNodeDiedIsMarkedAndTakenUp() {
        int id = story.start(TYNSET);
        site.jobs.update(story.job(id).head().in(JobState.RUNNING));

        jobs.runner().markDead();
        assertThat(story.states(id)).isEqualTo("INTERRUPTED: PENDING");
        assertThat(story.job(id).head().interruption()).isEqualTo(Interruption.DIED);
        assertThat(JobStory.refusal(() -> story.start(GJOVIK)).code()).isEqualTo(Code.JOB_RUNNING);

        jobs.runner().work();
        assertThat(story.states(id)).isEqualTo("DONE: DONE");
    }

    @Test
    public void aNodeThatIsStoppedLeavesTheRestToAnother() {
        int id = story.start(TYNSET, GJOVIK);
        JobRunner leaving = jobs.runner();
        site.jobs.afterEachRow(leaving::leave);

        leaving.work();

        assertThat(story.states(id)).isEqualTo("INTERRUPTED: DONE PENDING");
        jobs.work();
        assertThat(story.states(id)).isEqualTo("DONE: DONE DONE");
    }
}
