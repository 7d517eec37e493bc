// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.testing.FakeSite;
import org.junit.Test;

/** Who comes through the door, and who may change facts behind it. */
public class SpaceDoorTest {

    private static final String ELVERUM = "ABS3420";
    private static final String LET_IN = "let in";

    private final FakeSite site = new FakeSite();

    @Test
    public void nobodyIsAskedToLogIn() {
        site.elverum();

        assertThat(enter(Viewer.NOBODY)).isEqualTo("NOT_LOGGED_IN");
        assertThat(change(Viewer.NOBODY)).isEqualTo("NOT_LOGGED_IN");
    }

    @Test
    public void anOutsiderFindsNothing() {
        site.elverum();

        assertThat(enter(FakeSite.UKJENT)).isEqualTo("NOT_FOUND");
        assertThat(change(FakeSite.UKJENT)).isEqualTo("NOT_FOUND");
    }

    @Test
    public void anOutsiderIsRefusedAsIfThereWereNoSpace() {
        site.elverum();
        String hidden = enter(FakeSite.UKJENT);

        site.host.remove(ELVERUM);

        assertThat(enter(FakeSite.UKJENT)).isEqualTo(hidden);
    }

    @Test
    public void aParticipantReadsAndChangesNothing() {
        site.elverum();

        assertThat(enter(FakeSite.OLA)).isEqualTo(LET_IN);
        assertThat(change(FakeSite.OLA)).isEqualTo("FORBIDDEN");
    }

    @Test
    public void anArchivedSpaceIsReadAndNotChanged() {
        site.elverum();

        site.host.archive(ELVERUM);

        assertThat(enter(FakeSite.KARI)).isEqualTo(LET_IN);
        assertThat(change(FakeSite.KARI)).isEqualTo("READ_ONLY");
        assertThat(change(FakeSite.OLA)).isEqualTo("FORBIDDEN");
    }

    @Test
    public void theSpaceOfOneThatHasWithdrawnIsReadAndNotChanged() {
        Participation elverum = site.elverum();
        stands(elverum, Standing.WITHDRAWN);

        assertThat(enter(FakeSite.KARI)).isEqualTo(LET_IN);
        assertThat(enter(FakeSite.OLA)).isEqualTo(LET_IN);
        assertThat(change(FakeSite.KARI)).isEqualTo("READ_ONLY");
        assertThat(change(FakeSite.OLA)).isEqualTo("FORBIDDEN");
        assertThat(change(FakeSite.UKJENT)).isEqualTo("NOT_FOUND");
        assertThat(site.door().visit(FakeSite.KARI, ELVERUM).mayChange()).isFalse();
        assertThat(site.door().visit(FakeSite.OLA, ELVERUM).hasLeft()).isTrue();
    }

    @Test
    public void whatWasWithdrawnCanBeTakenBack() {
        Participation elverum = site.elverum();
        stands(elverum, Standing.WITHDRAWN);

        stands(elverum, Standing.REGISTERED);

        assertThat(change(FakeSite.KARI)).isEqualTo(LET_IN);
    }

    @Test
    public void anotherProgrammesWithdrawalIsNoneHere() {
        site.elverum();
        site.enrolments.save(Enrolment.none("trondelag-2020-2022", "3420").set(Standing.WITHDRAWN, Instant.EPOCH));

        assertThat(change(FakeSite.KARI)).isEqualTo(LET_IN);
    }

    private void stands(Participation participation, Standing standing) {
        Enrolment now = site.enrolments.of(participation.programme(), participation.number());
        site.enrolments.save(now.set(standing, Instant.EPOCH));
    }

    @Test
    public void theCoordinatorReadsAndChanges() {
        site.elverum();

        assertThat(enter(FakeSite.KARI)).isEqualTo(LET_IN);
        assertThat(change(FakeSite.KARI)).isEqualTo(LET_IN);
    }

    @Test
    public void aSpaceAdministratorReadsAndChanges() {
        site.elverum();

        assertThat(enter(FakeSite.RITA)).isEqualTo(LET_IN);
        assertThat(change(FakeSite.RITA)).isEqualTo(LET_IN);
    }

    @Test
    public void ksReadsAndChangesNothingThoughItAdministersTheSpace() {
        site.elverum();

        assertThat(enter(FakeSite.KS)).isEqualTo(LET_IN);
        assertThat(change(FakeSite.KS)).isEqualTo("FORBIDDEN");
    }

    @Test
    public void ksWhoIsTheCoordinatorChanges() {
        Participation elverum = site.elverum();
        site.participations.update(elverum.asAskedFor(Language.BOKMAL, "ks"));

        assertThat(change(FakeSite.KS)).isEqualTo(LET_IN);
    }

    @Test
    public void aCoordinatorWhoMayNoLongerSeeTheSpaceFindsNothing() {
        Participation elverum = site.elverum();
        site.participations.update(elverum.asAskedFor(Language.BOKMAL, "ukjent"));

        assertThat(change(FakeSite.UKJENT)).isEqualTo("NOT_FOUND");
    }

    @Test
    public void ksWhomTheSpaceIsClosedToFindsNothing() {
        site.elverum();
        site.people.group(FakeSite.KS_GROUP, "ks", "ukjent");

        assertThat(enter(FakeSite.UKJENT)).isEqualTo("NOT_FOUND");
    }

    @Test
    public void aSpaceThatIsBeingMadeIsThereForKsOnly() {
        Participation elverum = site.elverum();
        site.participations.update(new Participation(
                elverum.id(),
                elverum.programme(),
                elverum.number(),
                elverum.spaceKey(),
                elverum.spaceId(),
                Participation.State.CREATING,
                elverum.language(),
                elverum.coordinator(),
                elverum.madeAt()));

        assertThat(enter(FakeSite.KARI)).isEqualTo("NOT_FOUND");
        assertThat(enter(FakeSite.RITA)).isEqualTo("NOT_FOUND");
        assertThat(enter(FakeSite.KS)).isEqualTo(LET_IN);
    }

    @Test
    public void aSpaceMadeAnewUnderTheSameKeyIsNotThisOne() {
        site.elverum();
        site.host.remove(ELVERUM);
        site.host.space(ELVERUM);

        assertThat(enter(FakeSite.KARI)).isEqualTo("NOT_FOUND");
        assertThat(enter(FakeSite.KS)).isEqualTo("NOT_FOUND");
    }

    @Test
    public void anOrdinarySpaceIsNoProgrammeSpace() {
        site.host.space("OPPVEKST");
        site.host.administrator("rita", "OPPVEKST");

        assertThat(outcome(() -> site.door().visit(FakeSite.RITA, "OPPVEKST"))).isEqualTo("NOT_FOUND");
    }

    @Test
    public void inReadOnlyModeAllReadAndNobodyChanges() {
        site.elverum();
        site.readOnly = true;

        assertThat(enter(FakeSite.KARI)).isEqualTo(LET_IN);
        assertThat(change(FakeSite.KARI)).isEqualTo("READ_ONLY");
        assertThat(change(FakeSite.OLA)).isEqualTo("FORBIDDEN");
    }

    @Test
    public void withoutAKsGroupNobodyIsKs() {
        site.setKsGroup(null);

        assertThat(site.access().isKs(FakeSite.KS)).isFalse();
    }

    private String enter(Viewer viewer) {
        return outcome(() -> site.door().visit(viewer, ELVERUM));
    }

    private String change(Viewer viewer) {
        return outcome(() -> site.door().visitToChange(viewer, ELVERUM));
    }

    private static String outcome(Runnable attempt) {
        try {
            attempt.run();
            return LET_IN;
        } catch (Refusal refusal) {
            return refusal.code().name();
        }
    }
}
