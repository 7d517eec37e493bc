// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.core.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.ks.absolutt.core.municipality.Municipality;
import no.ks.absolutt.core.programme.Programme;
import no.ks.absolutt.core.text.Language;
import no.ks.absolutt.data.JsonPageTree;
import no.ks.absolutt.testing.Municipalities;
import no.ks.absolutt.testing.Programmes;
import org.junit.Test;

public class PagePlanTest {

    private final List<PlannedPage> innlandet = plan(Programmes.innlandet(), Municipalities.ELVERUM);
    private final List<PlannedPage> trondelag = plan(Programmes.trondelag(), Municipalities.ROROS);

    @Test
    public void innlandetHas32PagesAndTrondelagOneMore() {
        assertThat(innlandet).hasSize(32);
        assertThat(trondelag).hasSize(33);
        assertThat(keys(trondelag)).contains("erfaringssamling");
        assertThat(keys(innlandet)).doesNotContain("erfaringssamling");
    }

    @Test
    public void theHomePageComesFirstAndEveryParentBeforeItsChildren() {
        assertThat(innlandet.get(0).key()).isEqualTo("hjem");
        assertThat(innlandet.get(0).parent()).isNull();
        for (List<PlannedPage> plan : List.of(innlandet, trondelag)) {
            List<String> seen = new ArrayList<>();
            seen.add(null);
            for (PlannedPage page : plan) {
                assertThat(seen).as(page.key()).contains(page.parent());
                seen.add(page.key());
            }
        }
    }

    @Test
    public void keysAndTitlesAreUniqueInTheSpace() {
        for (List<PlannedPage> plan : List.of(innlandet, trondelag)) {
            assertThat(plan).extracting(PlannedPage::title).doesNotHaveDuplicates();
            assertThat(plan).extracting(PlannedPage::key).doesNotHaveDuplicates();
        }
    }

    @Test
    public void repeatedPagesCarryTheNumberOfTheirSession() {
        assertThat(title(innlandet, "samling-1")).isEqualTo("Samling 1 – Roller og ansvar");
        assertThat(title(innlandet, "samling-4")).isEqualTo("Samling 4 – Utviklingsprosessen");
        assertThat(title(innlandet, "mellomarbeid-3")).isEqualTo("Mellomarbeid etter samling 3");
        assertThat(title(innlandet, "refleksjon-2")).isEqualTo("Refleksjon etter samling 2");
        assertThat(title(innlandet, "refleksjon-0")).isEqualTo("Refleksjonsnotat før samling 1");
    }

    @Test
    public void withoutAThemeTheNumberAloneIsTheTitle() {
        assertThat(title(trondelag, "samling-1")).isEqualTo("Samling 1");
        assertThat(title(trondelag, "samling-4")).isEqualTo("Samling 4");
        assertThat(title(trondelag, "erfaringssamling")).isEqualTo("Erfaringssamling");
    }

    @Test
    public void theHomePageIsNamedForTheMunicipality() {
        assertThat(title(innlandet, "hjem")).isEqualTo("ABSOLUTT Elverum");
        assertThat(title(trondelag, "hjem")).isEqualTo("ABSOLUTT Røros");
    }

    @Test
    public void aCountyMunicipalityHasItsOwnWording() {
        List<PlannedPage> county = plan(Programmes.innlandet(), Municipalities.INNLANDET_COUNTY);

        assertThat(title(county, "hjem")).isEqualTo("ABSOLUTT Innlandet fylkeskommune");
        assertThat(title(county, "dypdykk")).isEqualTo("Temadag (dypdykk) for fylkestinget");
        assertThat(title(innlandet, "dypdykk")).isEqualTo("Temadag (dypdykk) for kommunestyret");
    }

    @Test
    public void noPlaceholderIsLeft() {
        for (List<PlannedPage> plan : List.of(innlandet, trondelag)) {
            assertThat(plan).extracting(PlannedPage::title).noneMatch(title -> title.contains("{"));
        }
    }

    @Test
    public void aPageOfASessionKnowsWhich() {
        PlannedPage samling2 = page(innlandet, "samling-2");

        assertThat(samling2.type()).isEqualTo("samling-n");
        assertThat(samling2.session().no()).isEqualTo(2);
        assertThat(page(innlandet, "samlinger").session()).isNull();
    }

    private static List<PlannedPage> plan(Programme programme, Municipality municipality) {
        return PagePlan.of(new JsonPageTree(), programme, municipality, Language.BOKMAL);
    }

    private static List<String> keys(List<PlannedPage> plan) {
        return plan.stream().map(PlannedPage::key).toList();
    }

    private static String title(List<PlannedPage> plan, String key) {
        return page(plan, key).title();
    }

    private static PlannedPage page(List<PlannedPage> plan, String key) {
        return plan.stream().filter(page -> page.key().equals(key)).findFirst().orElseThrow();
    }
}
