// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.Test;

/**
 * What the coordinator's guide shows of sessions and meetings, as it is in Elverum on a site of its own; see
 * {@link GuidePicturesBrowserIT} for where the pictures go.
 */
public class GuideSessionPicturesBrowserIT extends PicturesOfAnOwnSite {

    private static final String ELVERUM = "ABS3420";
    private static final int WIDTH = 1200;

    @Test
    public void theTimelineAndTheSheetForAMeeting() {
        Page page = open("kari", "light", WIDTH, pathOf(ELVERUM, "Samlinger"));
        Locator timeline = page.locator(".absolutt-sessions");
        assertThat(timeline).containsText("Temadag (dypdykk) for kommunestyret");
        toTop(page, timeline, 1000);
        keepWindow(page, "guide-samlinger");

        page.locator("[data-opens=sheet][data-value-day='2021-04-20']").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lag siden"))
                .click();
        Locator made = timeline.locator(".absolutt-sheets a");
        assertThat(made).hasText("Møteark 20. april 2021");
        made.click();
        assertThat(page.getByText("Avtal hvem som gjør hva, og når")).isVisible();
        toTop(page, page.locator("h1").first(), 1000);
        keepWindow(page, "guide-moteark");
    }

    @Test
    public void theWall() {
        Page page = open("kari", "light", WIDTH, pathOf(ELVERUM, "Samlinger"));
        page.setViewportSize(1280, 720);
        page.getByText("Samlingsmodus").click();
        Locator wall = page.locator(".absolutt-wall");
        assertThat(wall.locator("h2")).hasText("Roller og ansvar");
        page.keyboard().press("4");
        assertThat(wall.locator("[data-key='roller.rollekart']")).isFocused();
        keepWindow(page, "guide-samlingsmodus");
    }

    private static void toTop(Page page, Locator part, int height) {
        page.setViewportSize(WIDTH, height);
        part.evaluate("one => window.scrollTo(0, one.getBoundingClientRect().top + window.scrollY - 24)");
    }
}
