// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Step 2 on KS's screens, with the mouse. */
@RunWith(Parameterized.class)
public class KsScreensBrowserIT {
    private static Chromium chromium;

    @Parameterized.Parameter
    public String look;

    private RunningSandbox sandbox;

    @Parameterized.Parameters(name = "{0}")
    public static Object[] looks() {
        return new Object[] {BothLooks.WITHOUT_AUI, BothLooks.WITH_AUI};
    }

    @BeforeClass
    public static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterClass
    public static void stopChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Before
    public void chooseSandbox() {
        sandbox = BothLooks.of(look);
        BothLooks.assumeAuiWasFetched(
                look, sandbox.as("ks").get("/login.action").body());
    }

    @Test
    public void ksChoosesProgrammeMunicipalityAndCoordinatorAndLandsOnTheHomePage() {
        Page page = chromium.open(sandbox, "ks", "light", 1280);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("ABSOLUTT").setExact(true))
                .first()
                .click();
        page.getByText("ABSOLUTT Innlandet 2021–2022").click();
        Chromium.keepPicture(page, "ks-programme-" + look);
        page.getByText("Lag arbeidsrom").first().click();
        page.getByLabel("Kommune eller fylkeskommune").click();
        page.keyboard().type("foll");
        page.getByRole(AriaRole.OPTION).getByText("3429 Folldal").click();
        assertThat(page.locator("[data-preview]")).containsText("ABS3429");
        assertThat(page.locator("[data-preview]")).containsText("Mellomarbeid etter samling 4");
        page.getByLabel("Koordinator").fill("kari");
        page.getByLabel("Koordinator").blur();
        assertThat(page.locator("[data-preview]")).containsText("Kari Koordinator (Elverum)");
        Chromium.keepPicture(page, "ks-new-" + look);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lag arbeidsrommet"))
                .click();
        Locator heading = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("ABSOLUTT Folldal"));
        assertThat(heading.first()).isVisible();
        Chromium.keepPicture(page, "home-new-" + look);
        assertThat(sandbox.as("kari")
                        .progress("ABS3429")
                        .path("municipality")
                        .path("name")
                        .asText())
                .isEqualTo("Folldal");
    }

    @Test
    public void othersSeeNeitherLinkNorScreen() {
        Page page = chromium.open(sandbox, "kari", "light", 1280);
        page.navigate(sandbox.address() + "/plugins/servlet/absolutt");
        assertThat(page.locator("h1")).containsText("Denne siden er for KS");
        assertThat(page.content()).doesNotContain("Innlandet 2021");
    }
}
