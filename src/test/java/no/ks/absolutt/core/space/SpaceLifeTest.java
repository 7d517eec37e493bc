// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.municipality.ListParticipations;
import no.ks.absolutt.core.municipality.ListParticipations.SpaceState;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.municipality.Standing;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Municipalities;
import no.ks.absolutt.testing.Programmes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Test;

/** A space that is deleted in the host, and one of which the municipality has said no. */
public class SpaceLifeTest {

    private static final String INNLANDET = "innlandet-2021-2022";
    private static final String KEY = "ABS3427";
    private static final SpaceOrder TYNSET = new SpaceOrder(INNLANDET, "3427", null, null);

    private final FakeSite site = new FakeSite();
    private final SpaceMaking making = new SpaceMaking(site);

    @Before
    public void theProgrammeIsThere() {
        site.programmes.add(Programmes.innlandet());
    }

    @Test
    public void oneWhoseSpaceIsDeletedIsWithoutASpaceAndKeepsItsStanding() {
        make();
        assertThat(row().space()).isEqualTo(SpaceState.WHOLE);

        site.host.remove(KEY);

        assertThat(row().space()).isEqualTo(SpaceState.GONE);
        assertThat(row().keyElsewhere()).isFalse();
        assertThat(row().standing()).isEqualTo(Standing.REGISTERED);
        site.host.space(KEY);
        assertThat(row().space()).isEqualTo(SpaceState.GONE);
        assertThat(row().keyElsewhere()).isTrue();
    }

    @Test
    public void anArchivedSpaceIsSaidToBe() {
        make();

        site.host.archive(KEY);

        assertThat(row().archived()).isTrue();
        assertThat(row().space()).isEqualTo(SpaceState.WHOLE);
    }

    @Test
    public void aSpaceThatIsGoneIsMadeAnewForTheSameParticipationAndCoordinator() {
        Participation before = make();
        site.host.remove(KEY);

        making.makeSpace().make(FakeSite.KS, TYNSET);

        Participation after = participation();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.spaceId()).isNotEqualTo(before.spaceId());
        assertThat(after.state()).isEqualTo(Participation.State.READY);
        assertThat(after.coordinator()).isEqualTo("kari");
        assertThat(site.host.pages()).hasSize(32);
        assertThat(site.host.grants()).endsWith("kari keeps ABS3427");
    }

    @Test
    public void oneThatIsHalfMadeAnewIsForKsAlone() {
        make();
        site.host.remove(KEY);
        site.host.failAfterWrites(5);

        catchThrowableOfType(RuntimeException.class, () -> making.makeSpace().make(FakeSite.KS, TYNSET));

        assertThat(participation().state()).isEqualTo(Participation.State.CREATING);
        assertThat(row().space()).isEqualTo(SpaceState.CREATING);
    }

    @Test
    public void noSpaceIsMadeWhereSomebodyElsesHasTheKeyNow() {
        make();
        site.host.remove(KEY);
        site.host.space(KEY);

        assertThat(refusal(() -> making.makeSpace().make(FakeSite.KS, TYNSET)).code())
                .isEqualTo(Refusal.Code.SPACE_KEY_TAKEN);
        assertThat(participation().state()).isEqualTo(Participation.State.READY);
    }

    @Test
    public void ksConnectsTheFactsToTheSpaceThatHasTheKeyNow() {
        Participation before = make();
        long restored = deletedAndRestored();

        assertThat(connect(FakeSite.KS)).isEmpty();

        assertThat(participation()).isEqualTo(before.withSpace(restored));
        assertThat(row().space()).isEqualTo(SpaceState.WHOLE);
        assertThat(site.host.grants()).endsWith("kari keeps ABS3427");
        assertThat(site.acts.newest(INNLANDET, 1).get(0).deed())
                .isEqualTo(Deed.of(ActKind.SPACE_CONNECTED, INNLANDET, "3427 Tynset")
                        .with("spaceId", before.spaceId(), restored));
    }

    @Test
    public void oneWhoseOwnSpaceIsThereStaysAsItIs() {
        Participation before = make();
        int acts = site.acts.newest(null, 10).size();

        assertThat(connect(FakeSite.KS)).isEmpty();
        assertThat(participation()).isEqualTo(before);
        assertThat(site.acts.newest(null, 10)).hasSize(acts);
    }

    @Test
    public void nobodyConnectsToASpaceThatSheDoesNotAdminister() {
        Participation before = make();
        site.host.remove(KEY);
        site.host.space(KEY);

        Refusal refusal = refusal(() -> connect(FakeSite.KS));

        assertThat(refusal.code()).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal.message().key()).isEqualTo("connect.notYours");
        assertThat(participation()).isEqualTo(before);
    }

    @Test
    public void thereMustBeASpaceToConnectToAndOneToConnect() {
        assertThat(refusal(() -> connect(FakeSite.KS)).code()).isEqualTo(Refusal.Code.NOT_FOUND);
        make();
        site.host.remove(KEY);

        assertThat(refusal(() -> connect(FakeSite.KS)).message().key()).isEqualTo("connect.none");

        site.host.failAfterWrites(5);
        catchThrowableOfType(RuntimeException.class, () -> making.makeSpace().make(FakeSite.KS, TYNSET));
        deletedAndRestored();
        assertThat(refusal(() -> connect(FakeSite.KS)).message().key()).isEqualTo("connect.creating");
    }

    @Test
    public void onlyKsConnectsAndNobodyWhileTheSiteIsReadOnly() {
        make();
        deletedAndRestored();

        assertThat(refusal(() -> connect(FakeSite.KARI)).code()).isEqualTo(Refusal.Code.FORBIDDEN);
        site.readOnly = true;
        assertThat(refusal(() -> connect(FakeSite.KS)).code()).isEqualTo(Refusal.Code.READ_ONLY);
    }

    @Test
    public void noSpaceIsMadeForOneThatHasSaidNoUntilThatIsTakenBack() {
        for (Standing standing : new Standing[] {Standing.DECLINED, Standing.WITHDRAWN}) {
            stands(standing);

            Refusal refusal = refusal(() -> making.makeSpace().make(FakeSite.KS, TYNSET));

            assertThat(refusal.code()).isEqualTo(Refusal.Code.INVALID);
            assertThat(refusal.message()).isEqualTo(Message.of("refusal.out." + standing, "Tynset"));
            assertThat(new PreviewSpace(site.access(), making.planner())
                            .of(FakeSite.KS, TYNSET)
                            .problems())
                    .containsExactly(refusal.message());
        }
        assertThat(site.participations.all()).isEmpty();

        stands(Standing.INVITED);
        make();
        assertThat(row().standing()).isEqualTo(Standing.REGISTERED);
    }

    private void stands(Standing standing) {
        site.enrolments.save(site.enrolments.of(INNLANDET, "3427").set(standing, Instant.EPOCH));
    }

    private long deletedAndRestored() {
        site.host.remove(KEY);
        long id = site.host.space(KEY);
        site.host.administrator("ks", KEY);
        return id;
    }

    private Participation make() {
        making.makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, "3427", null, "kari"));
        return participation();
    }

    private Participation participation() {
        return site.participations.of(INNLANDET, "3427").orElseThrow();
    }

    private ListParticipations.Row row() {
        return new ListParticipations(site.access(), site.participations, site.enrolments, site.register(), site.host)
                .everyone(FakeSite.KS, INNLANDET)
                .get(0);
    }

    private List<Message> connect(Viewer viewer) {
        return new ConnectSpace(
                        site.access(),
                        site.participations,
                        site.host,
                        site.notedGrants(),
                        site.log(),
                        site.oneAtATime())
                .connect(viewer, INNLANDET, Municipalities.TYNSET);
    }

    private static Refusal refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(Refusal.class, attempt);
    }
}
