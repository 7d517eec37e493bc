// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import no.ks.absolutt.core.access.Person;
import no.ks.absolutt.core.access.Viewer;
import no.ks.absolutt.core.municipality.Participation;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.core.text.Message;
import no.ks.absolutt.testing.FakeSite;
import no.ks.absolutt.testing.Programmes;
import org.junit.Before;
import org.junit.Test;

public class MakeSpaceTest {

    private static final String INNLANDET = "innlandet-2021-2022";
    private static final SpaceOrder TYNSET = new SpaceOrder(INNLANDET, "3427", null, null);

    private final FakeSite site = new FakeSite();
    private final SpaceMaking making = new SpaceMaking(site);

    @Before
    public void bothProgrammesAreThere() {
        site.programmes.add(Programmes.innlandet());
        site.programmes.add(Programmes.trondelag());
    }

    @Test
    public void theWholeSpaceIsMadeAndTheParticipationIsReady() {
        MadeSpace made = making.makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, "3427", "nb", "kari"));

        assertThat(made.spaceKey()).isEqualTo("ABS3427");
        assertThat(made.pages()).hasSize(32);
        assertThat(made.pages().get(0).title()).isEqualTo("ABSOLUTT Tynset");
        assertThat(made.homePath()).isEqualTo("/pages/" + made.pages().get(0).id());
        assertThat(made.coordinator()).isEqualTo(new Person("kari", "Kari Koordinator"));
        assertThat(site.host.pages()).hasSize(32);
        assertThat(site.participations.all())
                .containsExactly(new Participation(
                        1,
                        INNLANDET,
                        "3427",
                        "ABS3427",
                        site.host.spaces().get("ABS3427"),
                        Participation.State.READY,
                        Language.BOKMAL,
                        "kari",
                        Instant.parse("2021-04-12T08:30:00Z")));
    }

    @Test
    public void everyPageStandsBelowItsParent() {
        MadeSpace made = making.makeSpace().make(FakeSite.KS, TYNSET);

        MadePage samlinger = page(made, "samlinger");
        assertThat(site.host.pages().get(page(made, "samling-1").id()).parentId())
                .isEqualTo(samlinger.id());
        assertThat(site.host.pages().get(samlinger.id()).parentId())
                .isEqualTo(page(made, "hjem").id());
    }

    @Test
    public void theHostsOwnHomePageIsTaken() {
        MadeSpace made = making.makeSpace().make(FakeSite.KS, TYNSET);

        assertThat(site.host.homePage("ABS3427")).hasValue(page(made, "hjem").id());
        assertThat(site.host.pages().values())
                .noneMatch(page -> page.text().title().endsWith(" Home"));
    }

    @Test
    public void aHomePageIsMadeWhereTheHostMadeNone() {
        site.host.makeNoHomePages();

        MadeSpace made = making.makeSpace().make(FakeSite.KS, TYNSET);

        assertThat(site.host.homePage("ABS3427")).hasValue(page(made, "hjem").id());
        assertThat(site.host.pages()).hasSize(32);
    }

    @Test
    public void ksAndTheCoordinatorKeepTheSpaceAndItsCreatorLeaves() {
        making.makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, "3427", null, "kari@example.org"));

        assertThat(site.host.grants())
                .containsExactly(
                        "ks made ABS3427 (ABSOLUTT Tynset)",
                        "group ks-absolutt keeps ABS3427",
                        "ks leaves ABS3427",
                        "kari keeps ABS3427");
    }

    @Test
    public void aHostWithoutTheCallsLeavesTheSpaceToItsCreatorAndSaysWhatToDo() {
        site.host.lackPermissionCalls();

        MadeSpace made = making.makeSpace().make(FakeSite.KS, TYNSET);

        assertThat(made.byHand())
                .containsExactly(Message.of("made.byHand.group", FakeSite.KS_GROUP), Message.of("made.byHand.creator"));
        assertThat(site.host.grants()).containsExactly("ks made ABS3427 (ABSOLUTT Tynset)");
    }

    @Test
    public void aCreatorWhoIsTheCoordinatorStays() {
        making.makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, "3427", null, "ks"));

        assertThat(site.host.grants()).endsWith("ks leaves ABS3427", "ks keeps ABS3427");
    }

    @Test
    public void anUnknownCoordinatorBlocksNothing() {
        MadeSpace made = making.makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, "3427", null, "finnesikke"));

        assertThat(made.coordinator()).isNull();
        assertThat(site.participations.all().get(0).coordinator()).isNull();
    }

    @Test
    public void whateverStepFailsTheNextTryFinishesAndNothingIsMadeTwice() {
        for (int writes = 0; writes < 34; writes++) {
            FakeSite failing = new FakeSite();
            failing.programmes.add(Programmes.innlandet());
            failing.host.failAfterWrites(writes);
            SpaceMaking again = new SpaceMaking(failing);

            assertThatThrownBy(() -> again.makeSpace().make(FakeSite.KS, TYNSET))
                    .as("after %d writes", writes)
                    .hasMessage("The host fails");
            assertThat(failing.participations.all().get(0).state()).isEqualTo(Participation.State.CREATING);

            failing.host.recover();
            MadeSpace made = again.makeSpace().make(FakeSite.KS, TYNSET);

            assertThat(made.pages()).hasSize(32);
            assertThat(failing.host.pages()).hasSize(32);
            assertThat(failing.host.spaces()).hasSize(1);
            assertThat(failing.participations.all()).hasSize(1);
            assertThat(failing.participations.all().get(0).state()).isEqualTo(Participation.State.READY);
        }
    }

    @Test
    public void whoeverFinishesItNoPersonalRightIsLeftBehind() {
        site.people.user("ks2", "Kari i KS").group(FakeSite.KS_GROUP, "ks", "ks2");
        site.host.failAfterWrites(1);
        assertThatThrownBy(() -> making.makeSpace().make(FakeSite.KS, TYNSET)).hasMessage("The host fails");
        site.host.recover();

        making.makeSpace().make(new Viewer("ks2", false), TYNSET);

        long made = site.host.grants().stream()
                .filter(words -> words.contains(" made "))
                .count();
        String creator = site.host.grants().get(0).split(" ")[0];
        assertThat(made).isEqualTo(1);
        assertThat(site.host.grants()).contains(creator + " leaves ABS3427");
    }

    @Test
    public void theNextTryMayNameTheCoordinatorAnewOrSayNothingOfHer() {
        site.host.failAfterWrites(5);
        SpaceOrder withKari = new SpaceOrder(INNLANDET, "3427", null, "kari");
        assertThatThrownBy(() -> making.makeSpace().make(FakeSite.KS, withKari)).hasMessage("The host fails");
        site.host.recover();

        MadeSpace made = making.makeSpace().make(FakeSite.KS, TYNSET);

        assertThat(made.coordinator().key()).isEqualTo("kari");
    }

    @Test
    public void aCoordinatorGetsNoRightInASpaceThatIsNotWhole() {
        site.host.failAfterWrites(5);
        SpaceOrder withOla = new SpaceOrder(INNLANDET, "3427", null, "ola");
        assertThatThrownBy(() -> making.makeSpace().make(FakeSite.KS, withOla)).hasMessage("The host fails");
        site.host.recover();
        making.makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, "3427", null, "kari"));

        assertThat(site.host.grants()).contains("kari keeps ABS3427").doesNotContain("ola keeps ABS3427");
    }

    @Test
    public void aHalfMadeSpaceThatSomebodyDeletedIsMadeAnew() {
        site.host.failAfterWrites(10);
        assertThatThrownBy(() -> making.makeSpace().make(FakeSite.KS, TYNSET)).hasMessage("The host fails");
        site.host.recover();
        site.host.remove("ABS3427");

        MadeSpace made = making.makeSpace().make(FakeSite.KS, TYNSET);

        assertThat(made.pages()).hasSize(32);
        assertThat(site.host.pages()).hasSize(32);
        assertThat(site.participations.all())
                .singleElement()
                .matches(one -> one.spaceId() == site.host.spaces().get("ABS3427"));
    }

    @Test
    public void inALaterProgrammeTheKeySaysWhichTurnItIs() {
        making.makeSpace().make(FakeSite.KS, TYNSET);

        MadeSpace second =
                making.makeSpace().make(FakeSite.KS, new SpaceOrder("trondelag-2020-2022", "3427", null, null));

        assertThat(second.spaceKey()).isEqualTo("ABS3427P2");
        assertThat(second.pages()).hasSize(33);
    }

    @Test
    public void aMunicipalityIsMadeForOneAtATimeWhateverTheProgramme() {
        making.makeSpace().make(FakeSite.KS, TYNSET);
        making.makeSpace().make(FakeSite.KS, new SpaceOrder("trondelag-2020-2022", "3427", null, null));
        making.makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, "3420", null, null));

        assertThat(making.locks()).containsExactly("space:3427", "space:3427", "space:3420");
    }

    @Test
    public void aCountyMunicipalityHasAKeyAndTitlesOfItsOwn() {
        MadeSpace made = making.makeSpace().make(FakeSite.KS, new SpaceOrder(INNLANDET, "34", null, null));

        assertThat(made.spaceKey()).isEqualTo("ABSF34");
        assertThat(made.pages().get(0).title()).isEqualTo("ABSOLUTT Innlandet fylkeskommune");
        assertThat(page(made, "dypdykk").title()).isEqualTo("Temadag (dypdykk) for fylkestinget");
        assertThat(page(made, "deling").title()).isEqualTo("Deling med andre deltakere");
    }

    private static MadePage page(MadeSpace made, String key) {
        return made.pages().stream()
                .filter(page -> page.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
