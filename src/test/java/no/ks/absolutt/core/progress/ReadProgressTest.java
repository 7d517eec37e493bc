// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class ReadProgressTest {

    private static final String ELVERUM = "ABS3420";
    private static final Instant MARCH_1 = Instant.parse("2021-03-01T09:00:00Z");
    private static final Facts DONE = new Facts(Status.DONE, null, null, null, false);

    private final FakeSite site = new FakeSite();
    private final ReadProgress progress = new ReadProgress(site.progress, site.today());
    private int elverum;

    @Before
    public void elverumHasDoneTwoThings() {
        elverum = site.elverum().id();
        done("roller.samling", 0);
        done("roller.hjem", 1);
    }

    @Test
    public void thePhasesComeInOrderAndOnlyThemesCountInTheProgress() {
        Progress read = progress.of(ola());

        assertThat(read.phases())
                .extracting(phase -> phase.phase().key())
                .containsExactly("for", "roller", "kunnskap", "framtid", "utvikling", "etter", "stotte");
        assertThat(read.themes())
                .extracting(phase -> phase.done() + "/" + phase.counted())
                .containsExactly("2/6", "0/7", "0/7", "0/7");
        assertThat(read.milestones()).hasSize(43);
    }

    @Test
    public void anUntouchedMilestoneIsNotStarted() {
        TrackedMilestone untouched = progress.of(ola()).milestones().stream()
                .filter(milestone -> milestone.milestone().key().equals("kunnskap.samling"))
                .findFirst()
                .orElseThrow();

        assertThat(untouched.state()).isEqualTo(MilestoneState.UNTOUCHED);
        assertThat(untouched.state().revision()).isZero();
        assertThat(untouched.due()).isEqualTo("2021-04-28");
        assertThat(untouched.session().no()).isEqualTo(2);
    }

    @Test
    public void theLogOfAMilestoneAndTheLatestOfAllCanBeRead() {
        assertThat(progress.changes(ola(), "roller.samling")).hasSize(1);
        assertThat(progress.changes(ola(), "roller.kartlegging")).isEmpty();
        assertThat(progress.latest(progress.of(ola()), any -> true, 5))
                .extracting(Change::milestone)
                .containsExactly("roller.hjem", "roller.samling");
    }

    @Test
    public void aMilestoneThatDoesNotCountIsNotFound() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> progress.changes(ola(), "etter.erfaringssamling"));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.NOT_FOUND);
    }

    private Visit ola() {
        return site.door().visit(FakeSite.OLA, ELVERUM);
    }

    private void done(String milestone, int hours) {
        site.progress.write(
                elverum, new Change(milestone, 1, MARCH_1.plusSeconds(3600L * hours), "kari", Facts.UNTOUCHED, DONE));
    }
}
