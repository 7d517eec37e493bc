// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.job;

import static no.ks.absolutt.core.job.Orders.GJOVIK;
import static no.ks.absolutt.core.job.Orders.INNLANDET;
import static no.ks.absolutt.core.job.Orders.LOM;
import static no.ks.absolutt.core.job.Orders.TYNSET;
import static no.ks.absolutt.core.job.Orders.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Refusal.Code;
import no.ks.absolutt.core.log.Act;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.space.SpaceOrder;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.testing.FakeJobs;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Making;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

/** A job from the order to its end, and what may come between. */
public class JobRunnerTest {

    private final FakeSite site = new FakeSite();
    private final FakeJobs jobs = new FakeJobs(site);

    @Before
    public void theProgrammeIsThere() {
        site.programmes.add(Programmes.innlandet());
    }

    @Test
    public void everyRowIsMadeAsTheOneWhoOrderedIt() {
        int id = start(TYNSET, GJOVIK);
        assertThat(job(id).head().state()).isEqualTo(JobState.QUEUED);

        jobs.work();

        assertThat(states(id)).isEqualTo("DONE: DONE DONE");
        assertThat(site.host.spaces()).containsOnlyKeys("ABS3427", "ABS3407");
        assertThat(site.host.pages()).hasSize(64);
        assertThat(site.participations.all()).allMatch(one -> one.state() == Participation.State.READY);
        assertThat(jobs.actedAs()).containsExactly("ks", "ks");
        assertThat(acts()).containsExactly(ActKind.JOB_STARTED, ActKind.JOB_ENDED);
    }

    @Test
    public void aRowThatCannotBeMadeStandsInNoOthersWay() {
        int id = start("9999", TYNSET, TYNSET);

        jobs.work();

        assertThat(states(id)).isEqualTo("DONE: FAILED DONE FAILED");
        assertThat(job(id).rows().get(0).error()).containsExactly(Message.of("refusal.number", "9999"));
        assertThat(job(id).rows().get(2).error()).containsExactly(Message.of("job.problem.twice"));
    }

    @Test
    public void aFaultInOneRowIsWrittenDownAndTheNextIsMade() {
        int id = start(TYNSET, GJOVIK);
        site.host.failAfterWrites(10);
        site.jobs.afterEachRow(() -> {
            if (job(id).count(RowState.FAILED) > 0) {
                site.host.recover();
            }
        });

        jobs.work();

        assertThat(states(id)).isEqualTo("DONE: FAILED DONE");
        assertThat(job(id).rows().get(0).error()).containsExactly(Message.of("job.row.fault", "fault-1"));
        assertThat(jobs.faults()).singleElement().satisfies(fault -> assertThat(fault)
                .hasMessage("The host fails"));
    }

    @Test
    public void failedRowsAreTriedAgainAndNothingIsMadeTwice() {
        int id = start(TYNSET);
        site.host.failAfterWrites(10);
        jobs.work();
        assertThat(states(id)).isEqualTo("DONE: FAILED");
        site.host.recover();

        assertThat(jobs.resume().resume(FakeSite.KS, id).head().state()).isEqualTo(JobState.DONE);
        jobs.resume().retry(FakeSite.KS, id);
        jobs.work();

        assertThat(states(id)).isEqualTo("DONE: DONE");
        assertThat(site.host.pages()).hasSize(32);
        assertThat(site.participations.all()).hasSize(1);
    }

    @Test
    public void aRowThatAnotherHasMadeMeanwhileFailsInWords() {
        int id = start(TYNSET);
        new Making(site).makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, TYNSET, null, null));

        jobs.work();

        assertThat(job(id).rows().get(0).error())
                .containsExactly(Message.of("refusal.ALREADY_EXISTS", "Tynset", "ABSOLUTT Innlandet 2021–2022"));
    }

    @Test
    public void aRowWhoseSpaceIsWholeButThatDiedBeforeItSaidSoIsDone() {
        int id = start(TYNSET);
        jobs.work();
        JobRow row = job(id).rows().get(0);
        site.jobs.update(row.again());
        site.jobs.update(job(id).head().in(JobState.RUNNING));

        jobs.runner().work();

        assertThat(states(id)).isEqualTo("DONE: DONE");
        assertThat(site.host.pages()).hasSize(32);
    }

    @Test
    public void oneJobAtATimeInTheCluster() {
        start(TYNSET);

        assertThat(refusal(() -> start(GJOVIK)).code()).isEqualTo(Code.JOB_RUNNING);
        jobs.work();
        start(GJOVIK);
    }

    @Test
    public void whileAnotherNodeIsAtItThisOneDoesNothing() {
        int id = start(TYNSET);
        site.locks.holdElsewhere("job:work");

        jobs.work();

        assertThat(states(id)).isEqualTo("QUEUED: PENDING");
        site.locks.letGoElsewhere("job:work");
        jobs.work();
        assertThat(states(id)).isEqualTo("DONE: DONE");
    }

    @Test
    public void aJobIsStoppedAfterTheRowAndTakenUpAgain() {
        int id = start(TYNSET, GJOVIK, LOM);
        site.jobs.afterEachRow(() -> {
            if (job(id).count(RowState.DONE) == 1 && !job(id).head().stopWished()) {
                site.jobs.update(job(id).head().wishedToStop());
            }
        });
        jobs.work();
        assertThat(states(id)).isEqualTo("STOPPED: DONE PENDING PENDING");
        site.jobs.afterEachRow(() -> {});

        assertThat(jobs.resume().resume(FakeSite.KS, id).head().state()).isEqualTo(JobState.QUEUED);
        jobs.work();

        assertThat(states(id)).isEqualTo("DONE: DONE DONE DONE");
        assertThat(acts()).containsExactly(ActKind.JOB_STARTED, ActKind.JOB_RESUMED, ActKind.JOB_ENDED);
    }

    @Test
    public void aJobThatNobodyWorksOnIsStoppedAtOnce() {
        int id = start(TYNSET);
        assertThat(jobs.stop().stop(FakeSite.KS, id).head().state()).isEqualTo(JobState.STOPPED);
        jobs.resume().resume(FakeSite.KS, id);
        site.jobs.update(job(id).head().in(JobState.RUNNING));

        assertThat(jobs.stop().stop(FakeSite.KS, id).head().state()).isEqualTo(JobState.STOPPED);
        assertThat(jobs.stop().stop(FakeSite.KS, id).head().state()).isEqualTo(JobState.STOPPED);
        assertThat(acts())
                .containsExactly(ActKind.JOB_STARTED, ActKind.JOB_STOPPED, ActKind.JOB_RESUMED, ActKind.JOB_STOPPED);
    }

    @Test
    public void oneThatIsWorkedOnElsewhereIsAskedToStop() {
        int id = start(TYNSET);
        site.jobs.update(job(id).head().in(JobState.RUNNING));
        site.locks.holdElsewhere("job:work");

        Job asked = jobs.stop().stop(FakeSite.KS, id);

        assertThat(asked.head().state()).isEqualTo(JobState.RUNNING);
        assertThat(asked.head().stopWished()).isTrue();
    }

    @Test
    public void whenTheOneWhoOrderedItLeavesTheKsGroupTheJobStopsAndSaysSo() {
        int id = start(TYNSET, GJOVIK);
        site.jobs.afterEachRow(() -> site.people.group(FakeSite.KS_GROUP));

        jobs.work();
        jobs.work();

        assertThat(states(id)).isEqualTo("INTERRUPTED: DONE PENDING");
        assertThat(job(id).head().interruption()).isEqualTo(Interruption.NOT_KS);
        assertThat(acts()).containsExactly(ActKind.JOB_STARTED, ActKind.JOB_INTERRUPTED);
        site.jobs.afterEachRow(() -> {});
        site.people.group(FakeSite.KS_GROUP, "rita");
        jobs.resume().resume(FakeSite.RITA, id);
        jobs.work();
        assertThat(states(id)).isEqualTo("DONE: DONE DONE");
        assertThat(jobs.actedAs()).containsExactly("ks", "rita");
    }

    @Test
    public void inReadOnlyModeAJobPausesAndGoesOnByItself() {
        int id = start(TYNSET, GJOVIK);
        site.jobs.afterEachRow(() -> site.readOnly = job(id).count(RowState.DONE) == 1);

        jobs.work();
        assertThat(states(id)).isEqualTo("INTERRUPTED: DONE PENDING");
        assertThat(job(id).head().interruption()).isEqualTo(Interruption.READ_ONLY);
        jobs.work();
        assertThat(states(id)).isEqualTo("INTERRUPTED: DONE PENDING");

        site.readOnly = false;
        jobs.work();
        assertThat(states(id)).isEqualTo("DONE: DONE DONE");
    }

    @Test
    public void aJobWhoseNodeDiedIsMarkedAndTakenUp() {
        int id = start(TYNSET);
        site.jobs.update(job(id).head().in(JobState.RUNNING));

        jobs.runner().markDead();
        assertThat(states(id)).isEqualTo("INTERRUPTED: PENDING");
        assertThat(job(id).head().interruption()).isEqualTo(Interruption.DIED);
        assertThat(refusal(() -> start(GJOVIK)).code()).isEqualTo(Code.JOB_RUNNING);

        jobs.runner().work();
        assertThat(states(id)).isEqualTo("DONE: DONE");
    }

    @Test
    public void aNodeThatIsStoppedLeavesTheRestToAnother() {
        int id = start(TYNSET, GJOVIK);
        JobRunner leaving = jobs.runner();
        site.jobs.afterEachRow(leaving::leave);

        leaving.work();

        assertThat(states(id)).isEqualTo("INTERRUPTED: DONE PENDING");
        jobs.work();
        assertThat(states(id)).isEqualTo("DONE: DONE DONE");
    }

    @Test
    public void anOrderInWhichNothingCanBeMadeIsRefused() {
        assertThat(refusal(() -> start("9999")).message()).isEqualTo(Message.of("job.refusal.unusable"));
        site.readOnly = true;
        assertThat(refusal(() -> start(TYNSET)).code()).isEqualTo(Code.READ_ONLY);
        assertThat(site.jobs.ofProgramme(INNLANDET)).isEmpty();
    }

    @Test
    public void nobodyButKsDoesAnythingToJobs() {
        int id = start(TYNSET);

        for (Runnable act : List.<Runnable>of(
                () -> jobs.start().spaces(FakeSite.KARI, INNLANDET, numbers(TYNSET)),
                () -> jobs.read().one(FakeSite.KARI, id),
                () -> jobs.read().ofProgramme(FakeSite.KARI, INNLANDET),
                () -> jobs.stop().stop(FakeSite.ADMIN, id),
                () -> jobs.resume().resume(FakeSite.KARI, id),
                () -> jobs.resume().retry(FakeSite.KARI, id),
                () -> jobs.undo().all(FakeSite.KARI, id),
                () -> jobs.undo().row(FakeSite.KARI, id, TYNSET))) {
            assertThat(refusal(act).code()).isEqualTo(Code.FORBIDDEN);
        }
        assertThat(refusal(() -> jobs.read().one(FakeSite.KS, 99)).code()).isEqualTo(Code.NOT_FOUND);
    }

    private int start(String... numbers) {
        return jobs.start()
                .spaces(FakeSite.KS, INNLANDET, numbers(numbers))
                .head()
                .id();
    }

    private Job job(int id) {
        return site.jobs.find(id).orElseThrow();
    }

    private String states(int id) {
        StringBuilder states = new StringBuilder(job(id).head().state() + ":");
        job(id).rows().forEach(row -> states.append(' ').append(row.state()));
        return states.toString();
    }

    private List<ActKind> acts() {
        List<Act> acts = new ArrayList<>(site.acts.newest(INNLANDET, 50));
        Collections.reverse(acts);
        return acts.stream().map(act -> act.deed().kind()).toList();
    }

    private static Refusal refusal(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run);
    }
}
