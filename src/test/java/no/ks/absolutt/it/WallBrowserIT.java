// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.Before;
import org.junit.Test;

/** Samlingsmodus: by the keyboard alone from both its buttons, as axe sees it, and whether the room sees all of a theme. */
public class WallBrowserIT extends InBothLooks {

    private static final String SPACE = "ABS1124";
    private static final List<String> TITLES =
            List.of("Roller og ansvar", "Kvalitet og kunnskapsgrunnlag", "Framtidsbilder", "Utviklingsprosessen");

    @Before
    public void solaTakesPart() {
        sandbox.as("ks").makeSpace(RunningSandbox.INNLANDET, "1124", "kari");
    }

    @Test
    public void theThemesAreWalkedThroughByTheKeyboardAlone() {
        Page page = open("ola", "light", 1280, pathOf("ABS3420", "Samlinger"));
        Locator wall = opened(page);
        assertThat(heading(wall)).hasText(TITLES.get(0));
        assertThat(heading(wall)).isFocused();
        for (String next : TITLES.subList(1, TITLES.size())) {
            page.keyboard().press("ArrowRight");
            assertThat(heading(wall)).hasText(next);
            assertThat(heading(wall)).isFocused();
        }
        page.keyboard().press("ArrowRight");
        assertThat(heading(wall)).hasText(TITLES.get(3));
        page.keyboard().press("ArrowLeft");
        assertThat(heading(wall)).hasText(TITLES.get(2));
        page.keyboard().press("Home");
        assertThat(heading(wall)).hasText(TITLES.get(0));
        page.keyboard().press("End");
        assertThat(wall).containsText("Tema 4 av 4");
        assertThat(wall.locator("button[data-key]")).hasCount(0);
        closed(page, wall);
    }

    @Test
    public void aStateIsSetFromTheTrackersButtonAndTheTrackerShowsIt() {
        Page page = open("kari", "dark", 1280, pathOf(SPACE, "Framdrift"));
        Locator wall = opened(page);
        page.keyboard().press("End");
        page.keyboard().press("3");
        Locator milestone = wall.locator("[data-key='utvikling.plan']");
        assertThat(milestone).isFocused();
        String before = milestone.locator(".absolutt-wall-state").innerText();
        page.keyboard().press(" ");
        assertThat(wall.locator(".absolutt-wall-outcome")).hasText("Lagret");
        assertThat(milestone).isFocused();
        String after = milestone.locator(".absolutt-wall-state").innerText();
        Assertions.assertThat(after).isNotEqualTo(before);
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        page.keyboard().press("ArrowDown");
        assertThat(wall.locator("[data-key='utvikling.tiltak']")).isFocused();
        closed(page, wall);
        Assertions.assertThat(sandbox.as("kari")
                        .milestone(SPACE, "utvikling.plan")
                        .path("revision")
                        .asInt())
                .isPositive();
        assertThat(page.locator(".absolutt-row[data-milestone='utvikling.plan']")
                        .first())
                .containsText(after);
    }

    @Test
    public void aWholeThemeIsSeenAtOnceInTheRoom() {
        for (int[] size : new int[][] {{1920, 1080}, {1280, 800}}) {
            for (String theme : List.of("light", "dark")) {
                Page page = open("kari", theme, size[0], pathOf("ABS3420", "Samlinger"));
                page.setViewportSize(size[0], size[1]);
                Locator wall = opened(page);
                for (String title : TITLES) {
                    assertThat(heading(wall)).hasText(title);
                    Assertions.assertThat(wall.evaluate("box => box.scrollHeight <= box.clientHeight"))
                            .as(title + " at " + size[0])
                            .isEqualTo(true);
                    Assertions.assertThat(height(wall)).as(title).isGreaterThanOrEqualTo(size[1] / 40.0);
                    Assertions.assertThat(Axe.faults(page)).as(title).isEmpty();
                    keepWindow(page, "veggen-" + theme + "-" + size[0] + "-" + TITLES.indexOf(title));
                    page.keyboard().press("ArrowRight");
                }
                page.context().close();
            }
        }
    }

    @Test
    public void onANarrowScreenItScrollsAndHasNoFault() {
        for (String theme : List.of("light", "dark")) {
            Page page = open("kari", theme, 320, pathOf("ABS3420", "Samlinger"));
            Locator wall = opened(page);
            page.keyboard().press("ArrowRight");
            assertThat(heading(wall)).hasText(TITLES.get(1));
            Assertions.assertThat(wall.evaluate("box => box.scrollWidth <= box.clientWidth"))
                    .isEqualTo(true);
            Assertions.assertThat(Axe.faults(page)).isEmpty();
            keepWindow(page, "veggen-" + theme + "-320");
            closed(page, wall);
        }
    }

    private static Locator opened(Page page) {
        new Keys(page).tabTo("document.activeElement.textContent === 'Samlingsmodus'");
        page.keyboard().press("Enter");
        Locator wall = page.locator(".absolutt-wall");
        assertThat(wall).isVisible();
        return wall;
    }

    private static void closed(Page page, Locator wall) {
        page.keyboard().press("Escape");
        assertThat(wall).hasCount(0);
        assertThat(page.locator("[data-act=wall]")).isFocused();
    }

    private static Locator heading(Locator wall) {
        return wall.locator("h2");
    }

    /** Of the type, in pixels. */
    private static double height(Locator wall) {
        return ((Number) wall.evaluate("box => parseFloat(getComputedStyle(box).fontSize)")).doubleValue();
    }
}
