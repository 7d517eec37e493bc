// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.municipality.SetStanding.Edit;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Municipalities;
import org.junit.Before;
import org.junit.Test;

public class SetStandingTest {

    private static final String INNLANDET = "innlandet-2021-2022";
    private static final Instant NOW = Instant.parse("2021-04-12T08:30:00Z");

    private final FakeSite site = new FakeSite();
    private final SetStanding setStanding =
            new SetStanding(site.access(), site.enrolments, site.participations, site.log(), site.clock());

    @Before
    public void elverumTakesPart() {
        site.elverum();
    }

    @Test
    public void oneIsInvitedAndTheLogSaysSo() {
        Enrolment invited = set(tynset(Standing.INVITED, 0));

        assertThat(invited).isEqualTo(new Enrolment(INNLANDET, "3427", Standing.INVITED, 1, NOW));
        assertThat(site.enrolments.of(INNLANDET, "3427")).isEqualTo(invited);
        assertThat(deeds())
                .containsExactly(Deed.of(ActKind.STANDING_SET, INNLANDET, "3427 Tynset")
                        .with("standing", null, Standing.INVITED));
    }

    @Test
    public void whatItSaysAlreadyLeavesNoTrace() {
        set(tynset(Standing.INVITED, 0));

        assertThat(set(tynset(Standing.INVITED, 1)).revision()).isEqualTo(1);
        assertThat(deeds()).hasSize(1);
    }

    @Test
    public void whoIsBasedOnAnOldRevisionSeesTheCurrentOne() {
        Enrolment invited = set(tynset(Standing.INVITED, 0));

        Refusal refusal = refusal(FakeSite.KS, tynset(Standing.DECLINED, 0));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.CONFLICT);
        assertThat(refusal.current()).isEqualTo(invited);
        assertThat(site.enrolments.of(INNLANDET, "3427")).isEqualTo(invited);
    }

    @Test
    public void oneThatIsNotInvitedAfterAllKeepsItsRevisions() {
        set(tynset(Standing.INVITED, 0));

        assertThat(set(tynset(null, 1))).isEqualTo(new Enrolment(INNLANDET, "3427", null, 2, NOW));
        assertThat(set(tynset(Standing.INVITED, 2)).revision()).isEqualTo(3);
        assertThat(deeds()).hasSize(3);
    }

    @Test
    public void oneWithASpaceIsRegisteredWithoutAnybodyHavingSaidSo() {
        assertThat(set(elverum(Standing.REGISTERED, 0)).revision()).isZero();
        assertThat(deeds()).isEmpty();
    }

    @Test
    public void oneWithASpaceWithdrawsAndItIsTakenBack() {
        set(elverum(Standing.WITHDRAWN, 0));
        set(elverum(Standing.REGISTERED, 1));

        assertThat(deeds())
                .containsExactly(
                        elverum().with("standing", Standing.WITHDRAWN, Standing.REGISTERED),
                        elverum().with("standing", Standing.REGISTERED, Standing.WITHDRAWN));
    }

    @Test
    public void oneWithASpaceIsNeitherInvitedNorHasItDeclinedNorIsItForgotten() {
        for (Standing standing : new Standing[] {Standing.INVITED, Standing.DECLINED, null}) {
            assertThat(refusal(FakeSite.KS, elverum(standing, 0)).field()).isEqualTo("standing");
        }
        assertThat(deeds()).isEmpty();
    }

    @Test
    public void ofManyWhatStandsInOnesWayStopsNoOther() {
        set(new Edit(Municipalities.ROROS, Standing.DECLINED, 0));

        List<SetStanding.Outcome> outcomes = setStanding.setEach(
                FakeSite.KS,
                INNLANDET,
                List.of(
                        elverum(Standing.INVITED, 0),
                        tynset(Standing.INVITED, 0),
                        new Edit(Municipalities.ROROS, Standing.INVITED, 0),
                        new Edit(Municipalities.INNLANDET_COUNTY, Standing.INVITED, null)));

        assertThat(outcomes)
                .extracting(one -> one.municipality().name() + " " + one.standing() + " " + one.changed() + " "
                        + one.said().key())
                .containsExactly(
                        "Elverum REGISTERED false standing.said.hasSpace",
                        "Tynset INVITED true standing.said.INVITED",
                        "Røros DECLINED false standing.said.stale",
                        "Innlandet fylkeskommune INVITED true standing.said.INVITED");
        assertThat(deeds()).hasSize(3);
    }

    @Test
    public void manyAreClearedAndThoseThatStoodSoAreSaidTo() {
        set(tynset(Standing.INVITED, 0));

        assertThat(setStanding.setEach(
                        FakeSite.KS, INNLANDET, List.of(tynset(null, 1), new Edit(Municipalities.ROROS, null, null))))
                .extracting(one -> one.said().key())
                .containsExactly("standing.said.cleared", "standing.said.same");
    }

    @Test
    public void onlyKsSetsAndNobodyWhileTheSiteIsReadOnly() {
        assertThat(refusal(FakeSite.KARI, tynset(Standing.INVITED, 0)).code()).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusalOfMany(FakeSite.KARI).code()).isEqualTo(Refusal.Code.FORBIDDEN);

        site.readOnly = true;

        assertThat(refusal(FakeSite.KS, tynset(Standing.INVITED, 0)).code()).isEqualTo(Refusal.Code.READ_ONLY);
        assertThat(refusalOfMany(FakeSite.KS).code()).isEqualTo(Refusal.Code.READ_ONLY);
        assertThat(site.enrolments.ofProgramme(INNLANDET)).isEmpty();
    }

    @Test
    public void sumsCountThoseThatHaveNotLeft() {
        CountedParticipations counted = new CountedParticipations(site.participations, site.enrolments);
        assertThat(counted.of(INNLANDET)).extracting(Participation::number).containsExactly("3420");

        set(elverum(Standing.WITHDRAWN, 0));
        assertThat(counted.of(INNLANDET)).isEmpty();

        set(elverum(Standing.REGISTERED, 1));
        assertThat(counted.of(INNLANDET)).hasSize(1);
    }

    private Enrolment set(Edit edit) {
        return setStanding.set(FakeSite.KS, INNLANDET, edit);
    }

    private Refusal refusal(Viewer viewer, Edit edit) {
        return catchThrowableOfType(Refusal.class, () -> setStanding.set(viewer, INNLANDET, edit));
    }

    private Refusal refusalOfMany(Viewer viewer) {
        return catchThrowableOfType(
                Refusal.class, () -> setStanding.setEach(viewer, INNLANDET, List.of(tynset(Standing.INVITED, 0))));
    }

    private static Edit tynset(Standing standing, Integer revision) {
        return new Edit(Municipalities.TYNSET, standing, revision);
    }

    private static Edit elverum(Standing standing, Integer revision) {
        return new Edit(Municipalities.ELVERUM, standing, revision);
    }

    private static Deed elverum() {
        return Deed.of(ActKind.STANDING_SET, INNLANDET, "3420 Elverum");
    }

    private List<Deed> deeds() {
        return site.acts.newest(null, 10).stream().map(act -> act.deed()).toList();
    }
}
