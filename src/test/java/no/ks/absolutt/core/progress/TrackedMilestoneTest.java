// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.ks.absolutt.core.progress.TrackedMilestone.Urgency;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class TrackedMilestoneTest {

    private static final LocalDate MAY_14 = LocalDate.of(2021, 5, 14);
    private static final LocalDate MAY_28 = LocalDate.of(2021, 5, 28);

    @Test
    public void theMunicipalitysOwnDateGoesBeforeTheProgrammes() {
        TrackedMilestone own = milestone(Status.NOT_STARTED, MAY_14, MAY_28);

        assertThat(own.due()).isEqualTo(MAY_14);
        assertThat(own.isDueOverridden()).isTrue();
        assertThat(milestone(Status.NOT_STARTED, null, MAY_28).due()).isEqualTo(MAY_28);
        assertThat(milestone(Status.NOT_STARTED, null, MAY_28).isDueOverridden())
                .isFalse();
        assertThat(milestone(Status.NOT_STARTED, null, null).due()).isNull();
    }

    @Test
    public void itIsSoonFourteenDaysAheadAndLateOnTheDayAfter() {
        TrackedMilestone open = milestone(Status.IN_PROGRESS, null, MAY_28);

        assertThat(open.urgency(LocalDate.of(2021, 5, 13))).isEqualTo(Urgency.NONE);
        assertThat(open.urgency(LocalDate.of(2021, 5, 14))).isEqualTo(Urgency.SOON);
        assertThat(open.urgency(LocalDate.of(2021, 5, 28))).isEqualTo(Urgency.SOON);
        assertThat(open.urgency(LocalDate.of(2021, 5, 29))).isEqualTo(Urgency.OVERDUE);
    }

    @Test
    public void whatIsSettledOrUndatedIsNeverLate() {
        LocalDate longAfter = LocalDate.of(2030, 1, 1);

        assertThat(milestone(Status.DONE, null, MAY_28).urgency(longAfter)).isEqualTo(Urgency.NONE);
        assertThat(milestone(Status.NOT_APPLICABLE, null, MAY_28).urgency(longAfter))
                .isEqualTo(Urgency.NONE);
        assertThat(milestone(Status.NOT_STARTED, null, null).urgency(longAfter)).isEqualTo(Urgency.NONE);
    }

    private static TrackedMilestone milestone(Status status, LocalDate own, LocalDate byRule) {
        return new TrackedMilestone(
                Programmes.milestoneOf("prove", "roller", "S1"),
                new MilestoneState(new Facts(status, null, null, own, false), 1, null, null),
                byRule,
                byRule,
                null,
                false);
    }
}
