// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import static no.ks.absolutt.core.progress.Status.DONE;
import static no.ks.absolutt.core.progress.Status.IN_PROGRESS;
import static no.ks.absolutt.core.progress.Status.NOT_APPLICABLE;
import static no.ks.absolutt.core.progress.Status.NOT_STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.Arrays;
import java.util.List;
import no.ks.absolutt.core.programme.Phase;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class PhaseProgressTest {

    @Test
    public void allThatAreNotLeftOutAreCounted() {
        PhaseProgress progress = of(DONE, DONE, IN_PROGRESS, NOT_STARTED, NOT_APPLICABLE);

        assertThat(progress.done()).isEqualTo(2);
        assertThat(progress.counted()).isEqualTo(4);
        assertThat(progress.state()).isEqualTo(IN_PROGRESS);
    }

    @Test
    public void withNothingToCountItIsNotDone() {
        assertThat(of(NOT_APPLICABLE, NOT_APPLICABLE).counted()).isZero();
        assertThat(of(NOT_APPLICABLE, NOT_APPLICABLE).state()).isEqualTo(NOT_STARTED);
        assertThat(of().state()).isEqualTo(NOT_STARTED);
    }

    @Test
    public void itIsDoneWhenAllThatCountAreDone() {
        assertThat(of(DONE, DONE).state()).isEqualTo(DONE);
        assertThat(of(DONE, NOT_APPLICABLE).state()).isEqualTo(DONE);
    }

    @Test
    public void itIsNotStartedWhileNoneThatCountsHasBegun() {
        assertThat(of(NOT_STARTED, NOT_STARTED).state()).isEqualTo(NOT_STARTED);
        assertThat(of(NOT_STARTED, NOT_APPLICABLE).state()).isEqualTo(NOT_STARTED);
        assertThat(of(NOT_STARTED, IN_PROGRESS).state()).isEqualTo(IN_PROGRESS);
        assertThat(of(NOT_STARTED, DONE).state()).isEqualTo(IN_PROGRESS);
    }

    @Property
    public void doneNeverExceedsCountedAndOnlyFullIsDone(Status[] statuses) {
        PhaseProgress progress = of(statuses);

        assertThat(progress.done()).isBetween(0, progress.counted());
        assertThat(progress.counted()).isBetween(0, statuses.length);
        assertThat(progress.state() == DONE).isEqualTo(progress.counted() > 0 && progress.done() == progress.counted());
    }

    private static PhaseProgress of(Status... statuses) {
        List<TrackedMilestone> milestones = Arrays.stream(statuses)
                .map(status -> new TrackedMilestone(
                        Programmes.milestoneOf("prove", "roller", "S1"),
                        new MilestoneState(new Facts(status, null, null, null, false), 1, null, null),
                        null,
                        null,
                        null,
                        false))
                .toList();
        return new PhaseProgress(new Phase("roller", Phase.Kind.THEME, null), milestones);
    }
}
