// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.Before;
import org.junit.Test;

/** The tracker's phases fold, and what is seen of them is chosen: by keyboard, in every look, and on paper. */
public class SectionsBrowserIT extends InBothLooks {

    private static final String SPACE = "ABS1127";
    private static final int TABS = 300;

    private Page page;

    @Before
    public void randabergTakesPart() {
        sandbox.as("ks").makeSpace(RunningSandbox.INNLANDET, "1127", "kari");
    }

    @Test
    public void aPhaseIsOpenedByItsHeadingAndStaysOpenAfterASave() {
        openTracker("kari", "light", 1280, "");
        String key = "utvikling";
        Locator phase = section(key);
        phase.locator("summary").first().click();
        assertThat(phase.locator("[data-milestone]").first()).isHidden();
        page.keyboard().press("Enter");
        assertThat(phase.locator("[data-milestone]").first()).isVisible();
        Assertions.assertThat(Axe.faults(page)).isEmpty();

        Locator open = page.locator("details[data-section][open]").first();
        String openKey = open.getAttribute("data-section");
        open.locator("summary").first().click();
        readAnew();

        assertThat(section(key).locator("[data-milestone]").first()).isVisible();
        assertThat(section(openKey).locator("[data-milestone]").first()).isHidden();
        assertThat(section(openKey).locator(".absolutt-bar-text")).isVisible();
    }

    @Test
    public void allPhasesAreShownAndHiddenByOneButton() {
        openTracker("ola", "light", 1280, "", "ABS3420");
        assertThat(page.locator("[data-milestone]:visible")).hasCount(43);
        tabTo("Lukk alle");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-milestone]:visible")).hasCount(0);
        assertThat(button("Åpne alle")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-milestone]:visible")).hasCount(43);
        assertThat(button("Lukk alle")).isVisible();
    }

    @Test
    public void whatIsNotDoneIsChosenByTheKeyboardAndWhatIsSavedStaysInSight() {
        openTracker("kari", "light", 1280, "");
        Locator row = page.locator("[data-status=NOT_STARTED]:visible").first();
        String milestone = row.getAttribute("data-milestone");
        tabTo("Ikke fullført");
        page.keyboard().press("Enter");
        assertThat(choice("Ikke fullført")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("[data-status=DONE]:visible:not(:has(.absolutt-unconfirmed:visible))"))
                .hasCount(0);

        Locator control = page.locator("[data-milestone='" + milestone + "'] select.absolutt-status");
        control.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-milestone='" + milestone + "'] .absolutt-outcome"))
                .hasText("Lagret");
        assertThat(control).isVisible();
        readAnew();
        assertThat(choice("Ikke fullført")).hasAttribute("aria-pressed", "true");
        assertThat(control).isVisible();
        choice("Ikke fullført").click();
        assertThat(control).isHidden();
    }

    @Test
    public void whereNothingIsToBeLookedAtThePageSaysSo() {
        openTracker("admin", "light", 320, "", "ABS3420");
        page.evaluate("() => document.querySelectorAll('[data-milestone]').forEach(row => {"
                + " row.dataset.urgency = 'NONE'; row.removeAttribute('data-reported');"
                + " row.querySelector('.absolutt-unconfirmed').hidden = true;"
                + " row.querySelector('.absolutt-support').hidden = true; })");
        choice("Må ses på").click();
        assertThat(page.getByText("Ingen milepæler må ses på nå.").first()).isVisible();
        assertThat(page.locator("[data-section]:visible")).hasCount(0);
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        choice("Alle").click();
        assertThat(page.locator("[data-section]:visible")).hasCount(7);
    }

    @Test
    public void aLinkToAMilestoneOpensItsPhaseAndGoesThere() {
        openTracker("ola", "light", 320, "", "ABS3420");
        button("Lukk alle").click();
        page.evaluate("window.location.hash = 'absolutt-milestone-etter.effekt'");
        assertThat(page.locator("[data-milestone='etter.effekt']")).isFocused();
        assertThat(page.locator("[data-milestone='etter.effekt']")).isInViewport();
        page.locator(".absolutt-way summary").click();
        page.locator(".absolutt-way th[data-phase=framtid] a").click();
        assertThat(section("framtid").locator("summary").first()).isFocused();
        assertThat(section("framtid").locator("[data-milestone]").first()).isVisible();
        page.locator(".absolutt-changes details summary").click();
        page.locator(".absolutt-changes li[data-change] a").last().click();
        assertThat(page.locator(".absolutt-row:focus")).isInViewport();
    }

    @Test
    public void onPaperEverythingIsShownAndAfterwardsAsBefore() {
        openTracker("ola", "light", 1280, "", "ABS3420");
        choice("Må ses på").click();
        int before = page.locator("[data-milestone]:visible").count();
        page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("[data-milestone]:visible")).hasCount(43);
        page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("[data-milestone]:visible")).hasCount(before);
    }

    @Test
    public void inEveryLookThereIsNoFaultAndNothingIsCutOff() {
        for (String user : List.of("kari", "ola", "ks")) {
            openTracker(user, "light", 1280, "", "ABS3420");
            for (String theme : List.of("light", "dark")) {
                page.evaluate("theme => document.documentElement.dataset.colorMode = theme", theme);
                for (int width : List.of(1280, 320)) {
                    page.setViewportSize(width, 900);
                    String look = user + "-" + theme + width;
                    keepPicture(page, "sections-" + look);
                    Assertions.assertThat(Axe.faults(page)).as(look).isEmpty();
                    Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                            .as(look)
                            .isLessThanOrEqualTo(width);
                }
            }
            page.close();
        }
    }

    /** The picture of the guide; see {@link GuidePicturesBrowserIT}. */
    @Test
    public void whatTheGuideShows() {
        openTracker("nils", "light", 1200, "", "ABS3413");
        page.locator(".absolutt-tools").evaluate("part => window.scrollTo(0, part.getBoundingClientRect().top - 60)");
        assertThat(page.locator("[data-section]").first()).isInViewport();
        keepWindow(page, "guide-framdrift");
    }

    private void openTracker(String user, String theme, int width, String hash) {
        openTracker(user, theme, width, hash, SPACE);
    }

    private void openTracker(String user, String theme, int width, String hash, String space) {
        page = open(user, theme, width, pathOf(space, "Framdrift") + hash);
        assertThat(page.locator("[data-choose]").first()).isVisible();
    }

    private void readAnew() {
        page.evaluate("() => { absolutt.refresh().then(() => { document.body.dataset.readAnew = 'true'; }); }");
        assertThat(page.locator("body[data-read-anew]")).hasCount(1);
        page.evaluate("() => { delete document.body.dataset.readAnew; }");
    }

    private Locator section(String phase) {
        return page.locator("details[data-section='" + phase + "']");
    }

    private Locator choice(String name) {
        return page.locator("[data-choose]").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void tabTo(String text) {
        for (int i = 0; i < TABS; i++) {
            if (Boolean.TRUE.equals(page.evaluate("document.activeElement.textContent.trim().startsWith('" + text + "')"
                    + " && document.activeElement.localName === 'button'"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Not reached with the keyboard: " + text);
    }
}
