// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.Test;

/**
 * What the README shows, as it is: the pictures come to {@code target/screenshots}, from where those with AUI are copied
 * to {@code docs/images} when the screens have changed.
 */
public class ReadmePicturesBrowserIT extends InBothLooks {

    @Test
    public void theTracker() {
        Page page = open("kari", "light", 1280, pathOf("ABS3420", "Framdrift"));
        Locator theme = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Roller og ansvar"))
                .last();
        theme.evaluate("heading => window.scrollTo(0, heading.getBoundingClientRect().top + window.scrollY - 40)");
        assertThat(theme).isInViewport();
        keepWindow(page, "readme-tracker");
    }

    @Test
    public void theScreenOfKs() {
        Page page = open(
                "ks", "light", 1280, "/plugins/servlet/absolutt?programme=" + RunningSandbox.INNLANDET + "&view=new");
        page.getByRole(AriaRole.COMBOBOX).fill("tolg");
        page.getByRole(AriaRole.OPTION).getByText("3426 Tolga").click();
        assertThat(page.locator("[data-preview]")).containsText("ABS3426");
        keepWindow(page, "readme-ks");
    }

    @Test
    public void aSession() {
        Page page = open("nils", "light", 1200, pathOf("ABS3413", "Samling 2 – Kvalitet og kunnskapsgrunnlag"));
        page.setViewportSize(1200, 760);
        assertThat(page.getByText("27.–28. april 2021").first()).isVisible();
        keepWindow(page, "readme-session");
    }
}
