// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.Test;
import org.junit.runners.Parameterized;

/**
 * What the coordinator's guide shows of indicators and measures, as it is in Røros; see {@link GuidePicturesBrowserIT} for
 * where the pictures go.
 */
public class GuideListPicturesBrowserIT extends InBothLooks {

    private static final String ROROS = "ABS5025";
    private static final int WIDTH = 1200;

    /** Pictures are made with AUI only. */
    @Parameterized.Parameters(name = "{0}")
    public static Object[] looks() {
        return new Object[] {WITH_AUI};
    }

    @Test
    public void theFiveFiguresOf2018AndATableThatIsPasted() {
        Page page = open("admin", "light", WIDTH, pathOf(ROROS, "Kvalitet og kunnskapsgrunnlag – Hvor er vi?"));
        Locator list = page.locator("[data-absolutt=indicators]");
        assertThat(list).containsText("ca. 300 barn");
        assertThat(list.locator("[data-fact]")).hasCount(5);
        toTop(page, list);
        keepWindow(page, "guide-indikatorer");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lim inn tabell"))
                .click();
        Locator dialog = page.locator("dialog[open]");
        dialog.locator("[name=list]")
                .fill("Indikator\t2019\t2020\nElever på leirskole\t61\t58\nElever som bytter skole\tnoen få\t3\n");
        dialog.locator("[name=source]").fill("Egne tall");
        dialog.locator("[type=submit]").click();
        assertThat(dialog.locator("[data-import-rows]")).containsText("3 kan lagres, 1 kan ikke.");
        keepWindow(page, "guide-tabell");
    }

    @Test
    public void theMeasures() {
        Page page = open("admin", "light", WIDTH, pathOf(ROROS, "Utviklingsprosessen – Hvordan kommer vi dit?"));
        Locator list = page.locator("[data-absolutt=measures]");
        assertThat(list).containsText("Leirskole for alle");
        toTop(page, list);
        keepWindow(page, "guide-tiltak");
    }

    private static void toTop(Page page, Locator part) {
        part.evaluate("one => window.scrollTo(0, one.getBoundingClientRect().top + window.scrollY - 24)");
        page.setViewportSize(WIDTH, 760);
    }
}
