// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.absolutt.core.municipality.ProgrammeSpace;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Municipalities;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

/** Which phases the tracker folds. The session on theme a was on 5 February 2021; the day is 12 April. */
public class PhaseLookTest {

    private static final Instant JANUARY = Instant.parse("2021-01-15T09:00:00Z");
    private static final Instant APRIL = Instant.parse("2021-04-09T09:00:00Z");

    private final Map<String, MilestoneState> states = new HashMap<>();

    @Test
    public void whatIsLeftToDoIsShown() {
        assertThat(open(Set.of())).containsExactly("for", "a", "b");
    }

    @Test
    public void aPhaseWithNothingLeftIsFolded() {
        said("for.x", Status.DONE, false, APRIL);
        said("a.x", Status.NOT_APPLICABLE, false, APRIL);

        assertThat(open(Set.of())).containsExactly("b");
    }

    @Test
    public void aDoneMilestoneThatIsReportedOrNeedsSupportUnfoldsItsPhase() {
        said("for.x", Status.DONE, false, APRIL);
        said("a.x", Status.DONE, false, APRIL);
        said("b.x", Status.DONE, true, APRIL);

        assertThat(open(Set.of())).containsExactly("b");
        assertThat(open(Set.of("a.x"))).containsExactly("a", "b");
    }

    @Test
    public void whatMustBeConfirmedUnfoldsItsPhase() {
        said("for.x", Status.DONE, false, APRIL);
        said("a.x", Status.NOT_APPLICABLE, false, APRIL);
        said("b.x", Status.IN_PROGRESS, false, JANUARY);

        assertThat(looks(Set.of()).get(2).attention()).isEqualTo(new Attention(1, 0, 0, 0, 0));
        assertThat(open(Set.of())).containsExactly("b");
    }

    @Test
    public void aPhaseThatStandsAloneIsOpen() {
        assertThat(open(plan().build(), "2021-04-12", "b")).containsExactly("b");
    }

    @Test
    public void oneMilestoneMayAskForSeveralThings() {
        Programmes plan = plan().milestone("a.due", "a", "S1");
        said("a.due", Status.IN_PROGRESS, true, JANUARY);

        List<PhaseLook> looks = PhaseLook.of(
                progress(plan.build(), "2021-04-12"), null, Set.of("a.due"), LocalDate.parse("2021-04-12"));

        assertThat(looks.get(1).attention()).isEqualTo(new Attention(1, 1, 0, 1, 1));
    }

    private List<String> open(Set<String> reported) {
        return keys(looks(reported));
    }

    private List<String> open(Programme programme, String day, String phase) {
        return keys(PhaseLook.of(progress(programme, day), phase, Set.of(), LocalDate.parse(day)));
    }

    private List<PhaseLook> looks(Set<String> reported) {
        return PhaseLook.of(progress(plan().build(), "2021-04-12"), null, reported, LocalDate.parse("2021-04-12"));
    }

    private static List<String> keys(List<PhaseLook> looks) {
        return looks.stream()
                .filter(PhaseLook::open)
                .map(look -> look.progress().phase().key())
                .toList();
    }

    private Progress progress(Programme programme, String day) {
        ProgrammeSpace space = new ProgrammeSpace(new FakeSite().elverum(), Municipalities.ELVERUM, programme);
        return Progress.of(space, states, LocalDate.parse(day));
    }

    private static Programmes plan() {
        return Programmes.empty()
                .themes("a", "b")
                .joint(1, "a", "2021-02-05", "2021-02-05")
                .milestone("for.x", "for", "unknown")
                .milestone("a.x", "a", "unknown")
                .milestone("b.x", "b", "unknown");
    }

    private void said(String milestone, Status status, boolean needsSupport, Instant at) {
        Facts facts = new Facts(status, null, null, null, needsSupport);
        states.put(milestone, new MilestoneState(facts, 1, at, "kari"));
    }
}
