// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.Test;

/** The Confluence administrator's page about the host, with the whole list open. */
public class CompatibilityBrowserIT extends InBothLooks {

    private static final String PATH = "/plugins/servlet/absolutt-compatibility";

    @Test
    public void theListOpensByKeyboardAndFitsANarrowScreen() {
        for (String theme : new String[] {"light", "dark"}) {
            Page page = open("admin", theme, 320, PATH);
            Locator list = page.locator(".absolutt-everything table");
            assertThat(list.isVisible()).isFalse();

            page.locator(".absolutt-everything summary").focus();
            page.keyboard().press("Enter");

            assertThat(list.isVisible()).isTrue();
            assertThat(list.textContent()).contains("com.atlassian.beehive.ClusterLockService#getLockForName");
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
            assertThat(Axe.faults(page)).isEmpty();
            keepWindow(page, "kompatibilitet-liste-" + theme);
        }
    }

    @Test
    public void whatIsMissingIsReadOnANarrowScreen() {
        try (RunningSandbox without = startWithout("locks,accessmode")) {
            Page page = open(without, "admin", PATH);
            keepPicture(page, "kompatibilitet-mangler");
            page.setViewportSize(320, 800);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
            assertThat(page.locator("[data-missing] li").count()).isEqualTo(5);
            assertThat(page.locator("[data-withheld] li").count()).isEqualTo(2);
            assertThat(Axe.faults(page)).isEmpty();
        }
    }

    @Test
    public void theAdministratorFindsItBesideTheConfiguration() {
        Page page = open("admin", "light", 1280, "/plugins/servlet/absolutt-configure");

        page.locator("a[href$='/absolutt-compatibility']").click();

        assertThat(page.locator("h1").last().textContent()).isEqualTo("ABSOLUTT: Kompatibilitet");
    }
}
