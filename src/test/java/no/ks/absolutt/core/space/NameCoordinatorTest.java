// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.ks.absolutt.core.access.Refusal;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.log.ActKind;
import no.ks.absolutt.core.log.Deed;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.progress.Field;
import no.ks.absolutt.core.space.NameCoordinator.Outcome;
import no.ks.absolutt.core.space.NameCoordinator.Wish;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Municipalities;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

public class NameCoordinatorTest {

    private static final String INNLANDET = "innlandet-2021-2022";

    private final FakeSite site = new FakeSite();
    private final SpaceMaking making = new SpaceMaking(site);

    @Before
    public void tynsetHasASpaceThatKariCoordinates() {
        site.programmes.add(Programmes.innlandet());
        making.makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, "3427", null, "kari"));
    }

    @Test
    public void theNewOneGetsTheSpaceAndTheOneBeforeLosesWhatThePluginGave() {
        Outcome outcome = name("ola");

        assertThat(outcome.coordinator()).isEqualTo("ola");
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.byHand()).isEmpty();
        assertThat(tynset().coordinator()).isEqualTo("ola");
        assertThat(site.host.grants()).endsWith("ola keeps ABS3427", "kari loses [administer, see] in ABS3427");
    }

    @Test
    public void theLogSaysWhoByUserKeyAndNamesNobody() {
        name("ola");

        assertThat(site.acts.newest(INNLANDET, 1).get(0).deed())
                .isEqualTo(Deed.of(ActKind.COORDINATOR_NAMED, INNLANDET, "3427 Tynset")
                        .with("coordinator", "kari", "ola"));
    }

    @Test
    public void anEmailAddressFindsHerToo() {
        name("ola");

        assertThat(name(" kari@example.org ").coordinator()).isEqualTo("kari");
        assertThat(site.acts.newest(null, 10).toString()).doesNotContain("@");
    }

    @Test
    public void nobodyTakesTheCoordinatorAway() {
        assertThat(name(null).coordinator()).isNull();
        assertThat(site.host.grants()).endsWith("kari loses [administer, see] in ABS3427");

        name("kari");
        assertThat(name("  ").coordinator()).isNull();
        assertThat(tynset().coordinator()).isNull();
    }

    @Test
    public void whatOthersHaveGivenTheOneBeforeIsLeftAndKsIsTold() {
        name("ola");
        site.host.administrator("rita", "ABS3427");
        name("rita");

        Outcome outcome = name("kari");

        assertThat(site.host.grants())
                .endsWith("kari keeps ABS3427")
                .doesNotContain("rita loses [administer] in ABS3427");
        assertThat(outcome.byHand()).extracting(said -> said.key()).containsExactly("coordinator.byHand.former");
    }

    @Test
    public void ofAMemberOfKsWhoStillAdministersThroughTheGroupNothingIsSaid() {
        site.host.administrator("ks", "ABS3427");
        name("ks");

        assertThat(name("kari").byHand()).isEmpty();
    }

    @Test
    public void theSameAgainIsNoAct() {
        int before = site.acts.newest(null, 10).size();

        assertThat(name("kari").coordinator()).isEqualTo("kari");
        assertThat(site.acts.newest(null, 10)).hasSize(before);
    }

    @Test
    public void ofManyAnUnknownOneStopsNoOther() {
        site.elverum();

        List<Outcome> outcomes = naming().name(
                        FakeSite.KS,
                        INNLANDET,
                        List.of(
                                new Wish(Municipalities.ELVERUM, "no-one", Field.absent()),
                                new Wish(Municipalities.ROROS, "ola", Field.absent()),
                                new Wish(Municipalities.TYNSET, "ola", Field.absent())));

        assertThat(outcomes).extracting(Outcome::coordinator).containsExactly("kari", null, "ola");
        assertThat(outcomes)
                .extracting(outcome ->
                        outcome.problems().stream().map(said -> said.key()).toList())
                .containsExactly(List.of("coordinator.unknown"), List.of("coordinator.noSpace"), List.of());
    }

    @Test
    public void whoIsBasedOnAnotherCoordinatorChangesNothing() {
        name("ola");

        Outcome outcome = nameAs(new Wish(Municipalities.TYNSET, "rita", Field.of("kari")));

        assertThat(outcome.coordinator()).isEqualTo("ola");
        assertThat(outcome.problems()).extracting(said -> said.key()).containsExactly("coordinator.stale");
        assertThat(nameAs(new Wish(Municipalities.TYNSET, "rita", Field.of("ola")))
                        .coordinator())
                .isEqualTo("rita");
        assertThat(nameAs(new Wish(Municipalities.TYNSET, null, Field.of(null))).problems())
                .hasSize(1);
    }

    @Test
    public void whereTheHostLacksTheCallsKsIsToldWhatToDo() {
        site.host.lackPermissionCalls();

        Outcome outcome = name("ola");

        assertThat(tynset().coordinator()).isEqualTo("ola");
        assertThat(outcome.byHand())
                .extracting(said -> said.key())
                .containsExactly("made.byHand.coordinator", "coordinator.byHand.former");
    }

    @Test
    public void noRightsAreGivenInASpaceThatIsGoneOrSomebodyElses() {
        site.host.remove("ABS3427");
        site.host.space("ABS3427");
        int before = site.host.grants().size();

        assertThat(name("ola").coordinator()).isEqualTo("ola");
        assertThat(site.host.grants()).hasSize(before);
    }

    @Test
    public void inASpaceThatIsBeingMadeTheRightsWaitUntilItIsWhole() {
        site.host.failAfterWrites(3);
        catchThrowableOfType(RuntimeException.class, () -> making.makeSpace()
                .make(FakeSite.KS, new SpaceOrder(INNLANDET, "5025", null, "kari")));
        site.host.recover();

        nameAs(new Wish(Municipalities.ROROS, "ola", Field.absent()));
        assertThat(site.host.grants()).doesNotContain("ola keeps ABS5025", "kari keeps ABS5025");

        making.makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, "5025", null, null));
        assertThat(site.host.grants()).contains("ola keeps ABS5025").doesNotContain("kari keeps ABS5025");
    }

    @Test
    public void onlyKsNamesAndNobodyWhileTheSiteIsReadOnly() {
        assertThat(refusal(FakeSite.KARI)).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal(FakeSite.ADMIN)).isEqualTo(Refusal.Code.FORBIDDEN);
        site.readOnly = true;
        assertThat(refusal(FakeSite.KS)).isEqualTo(Refusal.Code.READ_ONLY);
        assertThat(tynset().coordinator()).isEqualTo("kari");
    }

    private Refusal.Code refusal(Viewer viewer) {
        List<Wish> wishes = List.of(new Wish(Municipalities.TYNSET, "ola", Field.absent()));
        return catchThrowableOfType(Refusal.class, () -> naming().name(viewer, INNLANDET, wishes))
                .code();
    }

    private Outcome name(String coordinator) {
        return nameAs(new Wish(Municipalities.TYNSET, coordinator, Field.absent()));
    }

    private Outcome nameAs(Wish wish) {
        return naming().name(FakeSite.KS, INNLANDET, List.of(wish)).get(0);
    }

    private NameCoordinator naming() {
        return new NameCoordinator(
                site.access(),
                site.participations,
                site.people,
                new NameCoordinator.Rights(site.host, site.notedGrants()),
                site.log(),
                site.oneAtATime());
    }

    private Participation tynset() {
        return site.participations.of(INNLANDET, "3427").orElseThrow();
    }
}
