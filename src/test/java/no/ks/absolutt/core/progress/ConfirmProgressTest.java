// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.fact.FactKind;
import no.ks.absolutt.core.municipality.Visit;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Before;
import org.junit.Test;

public class ConfirmProgressTest {

    private static final String ELVERUM = "ABS3420";
    private static final String ORGANISERING = "for.organisering";
    private static final String HJEM = "roller.hjem";
    private static final Instant JANUARY = Instant.parse("2021-01-20T10:00:00Z");
    private static final Instant NOW = Instant.parse("2021-04-12T08:30:00Z");

    private final FakeSite site = new FakeSite();
    private final ReadProgress read = new ReadProgress(site.progress, site.today());
    private final ConfirmProgress confirm = new ConfirmProgress(site.door(), read, site.progress, site.factLog());
    private int elverum;

    @Before
    public void elverumHasSaidTwoThingsBeforeTheFirstSession() {
        elverum = site.elverum().id();
        say(ORGANISERING, Status.DONE);
        say(HJEM, Status.IN_PROGRESS);
        say("for.formote", Status.DONE);
    }

    @Test
    public void aStandingStateCountsAsDoneOnlyWhenItIsConfirmed() {
        assertThat(read.of(visit()).phases().get(0).done()).isEqualTo(1);
        assertThat(read.of(visit()).phases().get(0).unconfirmed()).isEqualTo(1);

        Progress after = confirm.confirm(FakeSite.KARI, ELVERUM, any -> true);

        assertThat(after.phases().get(0).done()).isEqualTo(2);
        assertThat(after.milestones()).noneMatch(TrackedMilestone::unconfirmed);
    }

    @Test
    public void confirmingChangesNoFactAndTheLogSaysWhoSaidSo() {
        confirm.confirm(FakeSite.RITA, ELVERUM, any -> true);

        MilestoneState state = site.progress.states(elverum).get(HJEM);
        assertThat(state.revision()).isEqualTo(1);
        assertThat(state.changedAt()).isEqualTo(JANUARY);
        assertThat(state.changedBy()).isEqualTo("kari");
        assertThat(state.confirmed()).isEqualTo(new Confirmed(1, NOW, "rita"));
        assertThat(site.progress.changes(elverum, HJEM)).hasSize(1);
        assertThat(site.factLog().of(visit(), FactKind.CONFIRMATION, HJEM))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.by()).isEqualTo("rita");
                    assertThat(row.at()).isEqualTo(NOW);
                    assertThat(row.deed().subject()).isEqualTo("Mellomarbeidet om roller og ansvar er planlagt");
                });
    }

    @Test
    public void onlyWhatIsWantedAndUnconfirmedIsConfirmed() {
        confirm.confirm(FakeSite.KARI, ELVERUM, milestone -> milestone.phase().equals("roller"));
        confirm.confirm(FakeSite.KARI, ELVERUM, milestone -> milestone.phase().equals("roller"));

        assertThat(site.progress.states(elverum).get(HJEM).confirmed().revision())
                .isEqualTo(1);
        assertThat(site.progress.states(elverum).get(ORGANISERING).confirmed()).isEqualTo(Confirmed.NEVER);
        assertThat(site.progress.states(elverum).get("for.formote").confirmed()).isEqualTo(Confirmed.NEVER);
    }

    @Test
    public void whatIsConfirmedMustBeConfirmedAgainAfterTheNextSession() {
        confirm.confirm(FakeSite.KARI, ELVERUM, any -> true);
        site.day = LocalDate.of(2021, 6, 20);
        ReadProgress later = new ReadProgress(site.progress, site.today());

        assertThat(later.of(visit()).milestones().stream()
                        .filter(TrackedMilestone::unconfirmed)
                        .map(tracked -> tracked.milestone().key()))
                .containsExactly(ORGANISERING, HJEM);
    }

    @Test
    public void whereSomebodyElseConfirmsAtTheSameTimeOneRowIsWritten() {
        Visit visit = site.door().visit(FakeSite.RITA, ELVERUM);
        confirm.confirm(FakeSite.KARI, ELVERUM, milestone -> {
            if (milestone.key().equals(HJEM)
                    && site.factLog().of(visit, FactKind.CONFIRMATION, HJEM).isEmpty()) {
                confirm.confirm(FakeSite.RITA, ELVERUM, other -> other.key().equals(HJEM) && isFirst(visit));
            }
            return milestone.key().equals(HJEM);
        });

        assertThat(site.factLog().of(visit, FactKind.CONFIRMATION, HJEM)).hasSize(1);
        assertThat(site.progress.states(elverum).get(HJEM).confirmed().by()).isEqualTo("rita");
    }

    @Test
    public void thoseWithoutTheRightAreRefused() {
        assertThat(refusal(Viewer.NOBODY)).isEqualTo(Refusal.Code.NOT_LOGGED_IN);
        assertThat(refusal(FakeSite.UKJENT)).isEqualTo(Refusal.Code.NOT_FOUND);
        assertThat(refusal(FakeSite.OLA)).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal(FakeSite.KS)).isEqualTo(Refusal.Code.FORBIDDEN);
        site.readOnly = true;
        assertThat(refusal(FakeSite.KARI)).isEqualTo(Refusal.Code.READ_ONLY);
    }

    private boolean isFirst(Visit visit) {
        return site.factLog().of(visit, FactKind.CONFIRMATION, HJEM).isEmpty();
    }

    private Refusal.Code refusal(Viewer viewer) {
        return catchThrowableOfType(Refusal.class, () -> confirm.confirm(viewer, ELVERUM, any -> true))
                .code();
    }

    private Visit visit() {
        return site.door().visit(FakeSite.OLA, ELVERUM);
    }

    private void say(String milestone, Status status) {
        Facts facts = new Facts(status, null, null, null, false);
        site.progress.write(elverum, new Change(milestone, 1, JANUARY, "kari", Facts.UNTOUCHED, facts));
    }
}
