// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import static no.ks.absolutt.core.roles.Layer.GOAL;
import static no.ks.absolutt.core.roles.Layer.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.testing.RoleMaps;
import org.junit.Test;

/** What is there to discuss in a role map. */
public class FindingsTest {

    private final RoleMaps maps = RoleMaps.municipality();

    @Test
    public void theProposalRaisesNoQuestion() {
        assertThat(maps.findings()).isEmpty();
    }

    @Test
    public void noOneDecides() {
        assertThat(maps.with("sfo", "KST", TODAY, "I").findings()).containsExactly("sfo UNDECIDED BOTH");
    }

    @Test
    public void noOneDecidesTodayButAsWantedSomebodyDoes() {
        assertThat(maps.with("sfo", "KST", TODAY, "")
                        .with("sfo", "KST", GOAL, "B")
                        .findings())
                .containsExactly("sfo UNDECIDED TODAY", "sfo CHANGED GOAL KST null B");
    }

    @Test
    public void twoDecide() {
        assertThat(maps.with("sfo", "UTV", TODAY, "B").findings()).containsExactly("sfo DECIDED_TWICE BOTH KST,UTV");
    }

    @Test
    public void twoDecideInTheWantedMapAlone() {
        assertThat(maps.with("sfo", "UTV", GOAL, "B").findings())
                .containsExactly("sfo DECIDED_TWICE GOAL KST,UTV", "sfo CHANGED GOAL UTV M B");
    }

    @Test
    public void oneWhoHasTwoRolesDecidesOnce() {
        assertThat(maps.with("sfo", "UTV", TODAY, "B").merged("UTV", "KST").findings())
                .isEmpty();
    }

    @Test
    public void nobodyPerforms() {
        assertThat(maps.with("kulturskole", "KUL", TODAY, "?").findings())
                .containsExactly("kulturskole UNPERFORMED BOTH");
    }

    @Test
    public void nobodyIsHeard() {
        assertThat(maps.with("kvalitet", "HTV", TODAY, "I")
                        .with("kvalitet", "BUR", TODAY, "")
                        .with("kvalitet", "FOR", TODAY, "?")
                        .findings())
                .containsExactly("kvalitet UNHEARD BOTH");
    }

    @Test
    public void aRoleOfTheMunicipalitysOwnMaySpeakForThoseWhoAreHeard() {
        assertThat(maps.without("HTV")
                        .without("BUR")
                        .without("FOR")
                        .ownRole("E1", "Elevrådet")
                        .with("kvalitet", "E1", TODAY, "M")
                        .findings())
                .contains("sfo UNHEARD BOTH")
                .doesNotContain("kvalitet UNHEARD BOTH");
    }

    @Test
    public void whoIsHeardOtherwiseDoesNotCount() {
        assertThat(maps.without("HTV").without("BUR").without("FOR").findings())
                .contains("barnehage-eier UNHEARD BOTH")
                .doesNotContain("barnehage-myndighet UNHEARD BOTH");
    }

    @Test
    public void whatTheCountyAnswersForNeedsNobodyWhoDecidesOrPerforms() {
        assertThat(maps.with("videregaende", "KSJ", TODAY, "")
                        .with("videregaende", "SKO", TODAY, "")
                        .findings())
                .isEmpty();
    }

    @Test
    public void theTwoThatMayBeLackingMayStillBeTooMany() {
        assertThat(maps.with("videregaende", "KST", TODAY, "B")
                        .with("videregaende", "FYK", TODAY, "B")
                        .findings())
                .containsExactly("videregaende DECIDED_TWICE BOTH KST,FYK");
    }

    @Test
    public void aRoleThatIsNotInTheMapDoesNothingInIt() {
        assertThat(maps.without("KUL").findings()).containsExactly("kulturskole UNPERFORMED BOTH");
    }

    @Test
    public void anAreaThatIsNotTakenUpIsNoGap() {
        assertThat(maps.with("sfo", "KST", TODAY, "")
                        .area(new AreaState("sfo", null, false, false, false, 1))
                        .findings())
                .isEmpty();
    }

    @Test
    public void aCountyHasNothingToDiscussUntilItHasSaidSomething() {
        assertThat(RoleMaps.county().findings()).isEmpty();
        assertThat(RoleMaps.county().with("tannhelse", "KST", TODAY, "B").findings())
                .containsExactly("tannhelse UNPERFORMED BOTH", "tannhelse UNHEARD BOTH");
    }

    @Test
    public void anEmptyAreaThatIsConfirmedIsDiscussed() {
        assertThat(RoleMaps.county()
                        .area(new AreaState("tannhelse", null, true, true, false, 1))
                        .findings())
                .containsExactly("tannhelse UNDECIDED BOTH", "tannhelse UNPERFORMED BOTH", "tannhelse UNHEARD BOTH");
    }

    @Test
    public void whatIsNotSettledIsAnOpenPoint() {
        RoleMap map = maps.with("sfo", "REK", TODAY, "?")
                .with("ppt", "SKO", GOAL, "?")
                .with("kvalitet", "STY", TODAY, "?")
                .with("kvalitet", "STY", GOAL, "U")
                .map();
        assertThat(RolePoints.of(map).unsettled())
                .extracting(one -> one.area().key() + " " + one.role().code() + " " + one.when())
                .containsExactly("sfo REK BOTH", "ppt SKO GOAL", "kvalitet STY TODAY");
    }
}
