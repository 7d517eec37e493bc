// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.roles;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.absolutt.testing.RoleMaps;
import org.junit.Test;

public class RoleMapTest {

    private final RoleMaps maps = RoleMaps.municipality();

    @Test
    public void aMunicipalityStartsFromSixteenAreasAndTwentyRolesInTwoLayers() {
        RoleMap map = maps.map();

        assertThat(map.areas()).hasSize(16);
        assertThat(map.columns()).hasSize(20);
        assertThat(map.cells()).hasSize(640).allMatch(cell -> cell.revision() == 0);
        assertThat(letter(map, "grunnskole", "REK", Layer.TODAY)).isEqualTo("U");
        assertThat(letter(map, "grunnskole", "REK", Layer.GOAL)).isEqualTo("U");
        assertThat(letter(map, "overganger", "KST", Layer.TODAY)).isEqualTo("B");
        assertThat(letter(map, "sfo", "NAV", Layer.TODAY)).isNull();
    }

    @Test
    public void aCountyMunicipalityStartsFromItsOwnAreasAndWordsAndNothingIsProposed() {
        RoleMap map = RoleMaps.county().map();

        assertThat(map.areas())
                .extracting(area -> area.name().nb())
                .containsExactly(
                        "Videregående opplæring",
                        "Fagopplæring",
                        "PPT og oppfølgingstjeneste",
                        "Overgang fra ungdomsskolen",
                        "Elev- og lærlingmedvirkning",
                        "Kultur",
                        "Folkehelse",
                        "Tannhelse",
                        "Samarbeid med kommunene",
                        "Kunnskapsgrunnlag",
                        "Kvalitet");
        assertThat(map.columns())
                .extracting(role -> role.name().nb())
                .startsWith("Fylkestinget", "Fylkesordfører")
                .contains("Fylkeskommunedirektør", "Utdanningssjef", "Kommunene i fylket")
                .doesNotContain("Barnehagestyrer");
        assertThat(map.roles()).hasSize(20);
        assertThat(map.cells()).hasSize(440).allMatch(cell -> cell.code() == null);
        assertThat(map.startedFromAProposal()).isFalse();
        assertThat(map.areas()).extracting(MappedArea::standing).containsOnly(MappedArea.Standing.UNCONFIRMED);
    }

    @Test
    public void whatIsWantedFollowsTodayUntilItIsTouched() {
        RoleMap map = maps.with("sfo", "REK", Layer.TODAY, "M")
                .with("sfo", "SKO", Layer.TODAY, "M")
                .with("sfo", "SKO", Layer.GOAL, "I")
                .map();

        assertThat(letter(map, "sfo", "REK", Layer.GOAL)).isEqualTo("M");
        assertThat(letter(map, "sfo", "SKO", Layer.GOAL)).isEqualTo("I");
    }

    @Test
    public void oneWhoHasTwoRolesHasTheStrongestLetterUntilSomebodySetsIt() {
        RoleMap map = maps.merged("SKO", "KSJ").map();

        assertThat(letter(map, "sfo", "KSJ", Layer.TODAY)).isEqualTo("U");
        assertThat(map.columns())
                .extracting(MappedRole::code)
                .doesNotContain("SKO")
                .contains("KSJ");
        assertThat(letter(maps.with("sfo", "KSJ", Layer.TODAY, "I").map(), "sfo", "KSJ", Layer.TODAY))
                .isEqualTo("I");
    }

    @Test
    public void aRoleMergedIntoOneThatIsGoneStandsByItself() {
        RoleMap map = maps.merged("SKO", "KSJ").without("KSJ").map();

        assertThat(map.columns()).extracting(MappedRole::code).contains("SKO").doesNotContain("KSJ");
    }

    @Test
    public void rolesMergedInARingAreNotLost() {
        RoleMap map = maps.merged("SKO", "KSJ").merged("KSJ", "SKO").map();

        assertThat(map.columns()).extracting(MappedRole::code).contains("SKO", "KSJ");
    }

    @Test
    public void whatIsTheMunicipalitysOwnComesLastInTheOrderItWasAdded() {
        RoleMap map = maps.ownRole("E10", "Tiende").ownRole("E2", "Andre").map();

        assertThat(map.columns()).extracting(MappedRole::code).endsWith("FYK", "E2", "E10");
        assertThat(map.ownLeft()).isEqualTo(6);
    }

    private static String letter(RoleMap map, String area, String role, Layer layer) {
        return RoleCode.letterOf(map.cell(new CellPlace(area, role, layer)).code());
    }
}
