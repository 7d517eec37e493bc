// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.Test;

/** Step 2 on KS's screens, with the mouse. */
public class KsScreensBrowserIT extends InBothLooks {

    @Test
    public void ksChoosesProgrammeMunicipalityAndCoordinatorAndLandsOnTheHomePage() {
        Page page = open("ks", "light", 1280, "/");
        page.getByRole(AriaRole.LINK, named("ABSOLUTT").setExact(true)).first().click();
        page.getByRole(AriaRole.LINK, named("ABSOLUTT Innlandet 2021–2022")).click();
        keepPicture(page, "ks-programme");
        page.getByText("Lag arbeidsrom").first().click();
        page.getByRole(AriaRole.COMBOBOX, named("Kommune eller fylkeskommune")).click();
        page.keyboard().type("foll");
        page.getByRole(AriaRole.OPTION).getByText("3429 Folldal").click();
        assertThat(page.locator("[data-preview]")).containsText("ABS3429");
        assertThat(page.locator("[data-preview]")).containsText("Mellomarbeid etter samling 4");
        Locator coordinator = page.getByRole(AriaRole.TEXTBOX, named("Koordinator"));
        coordinator.fill("kari");
        coordinator.blur();
        assertThat(page.locator("[data-preview]")).containsText("Kari Koordinator");
        keepPicture(page, "ks-new");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        page.getByRole(AriaRole.BUTTON, named("Lag arbeidsrommet")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("ABSOLUTT Folldal")).first())
                .isVisible();
        keepPicture(page, "home-new");
        Assertions.assertThat(sandbox.as("kari")
                        .progress("ABS3429")
                        .path("municipality")
                        .path("name")
                        .asText())
                .isEqualTo("Folldal");
    }

    @Test
    public void onANewSiteKsLoadsTheExamples() {
        try (RunningSandbox empty = startEmpty()) {
            Page page = open(empty, "ks", "/plugins/servlet/absolutt");
            assertThat(page.getByText("Ingen programmer ennå")).isVisible();
            page.getByRole(AriaRole.BUTTON, named("Last inn eksemplene")).click();
            assertThat(page.getByRole(AriaRole.LINK, named("ABSOLUTT Innlandet 2021–2022")))
                    .isVisible();
            assertThat(page.getByRole(AriaRole.LINK, named("ABSOLUTT Trøndelag 2020–2022")))
                    .isVisible();
            page.context().close();
        }
    }

    @Test
    public void othersSeeNeitherLinkNorScreen() {
        Page page = open("kari", "light", 1280, "/");
        assertThat(page.getByRole(AriaRole.LINK, named("ABSOLUTT").setExact(true)))
                .hasCount(0);
        page.navigate(sandbox.address() + "/plugins/servlet/absolutt");
        assertThat(page.getByText("Du har ikke tilgang").first()).isVisible();
        Assertions.assertThat(page.content()).doesNotContain("Innlandet 2021");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
