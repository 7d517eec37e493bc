// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static no.ks.absolutt.it.RunningSandbox.INNLANDET;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.Test;

/** Spaces for many: KS pastes a list, looks at what it would make, starts the job, follows it and undoes a row. */
public class JobBrowserIT extends InBothLooks {

    private static final String NEW_JOB = "/plugins/servlet/absolutt?programme=" + INNLANDET + "&view=job";
    private static final int WIDE = 1280;
    private static final int ZOOMED = 320;
    private static final LocatorAssertions.ContainsTextOptions WHEN_DONE =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    /** Notes of the cells that stand left of the notes before them. */
    private static final String NOTES_OUT_OF_LINE = "[...document.querySelectorAll('td[data-label]')].filter(cell => "
            + "new Set([...cell.children].map(one => Math.round(one.getBoundingClientRect().left))).size > 1).length";

    /** On a site of its own: it makes spaces, and finds them by their number in the list. */
    @Test
    public void aListIsPastedLookedAtMadeAndARowOfItUndone() {
        try (RunningSandbox own = startEmpty()) {
            sandbox = own;
            own.as("ks").post(Visitor.REST + "/programmes/examples", "");
            List<String> faults = new ArrayList<>();
            Page page = open("ks", "light", WIDE, NEW_JOB);
            preview(page);
            lookAt(page, "jobb-forhandsvisning", faults);
            start(page);
            follow(page);
            lookAt(page, "jobb-ferdig", faults);
            undoARow(page);
            lookAt(page, "jobb-angret", faults);
            Assertions.assertThat(faults).isEmpty();
        }
    }

    private void preview(Page page) {
        page.getByLabel("Kommuner").fill("3427; kari; nb\nAlvdal\n4601; finnes-ikke\nNarnia");
        button(page, "Vis forhåndsvisning").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Dette blir laget")))
                .isFocused();
        assertThat(page.getByText("3 av 4 kan lages, til sammen 96 sider.")).isVisible();
        assertThat(row(page, "3427")).containsText("ABS3427");
        assertThat(row(page, "4601")).containsText("et annet fylke enn fylket til programmet");
        assertThat(page.locator("tbody tr").last()).containsText("Kan ikke lages");
    }

    private void start(Page page) {
        button(page, "Lag 3 arbeidsrom").click();
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
        assertThat(page.locator("[data-job-state]")).containsText("Ferdig", WHEN_DONE);
    }

    /** What has come of it stands there for whoever opens the page again. */
    private void follow(Page page) {
        for (int i = 0; i < 2; i++) {
            assertThat(page.locator("[data-job]")).containsText("3 av 4 er laget. 1 mislyktes.");
            assertThat(row(page, "3427")).containsText("Laget");
            assertThat(row(page, "3427").getByRole(AriaRole.LINK)).hasText("ABS3427");
            Locator failed = page.locator("tbody tr", new Page.LocatorOptions().setHasText("Mislyktes"));
            assertThat(failed).hasCount(1);
            assertThat(failed.locator(".absolutt-row-error")).not().isEmpty();
            page.reload();
        }
    }

    private void undoARow(Page page) {
        Locator undo = row(page, "3427").getByRole(AriaRole.BUTTON);
        undo.click();
        page.keyboard().press("Escape");
        assertThat(row(page, "3427")).containsText("Laget");
        undo.click();
        page.getByRole(AriaRole.DIALOG)
                .getByText("Angre", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(row(page, "3427")).containsText("Angret", WHEN_DONE);
        assertThat(row(page, "3427")).containsText("Arbeidsrommet ABS3427 er slettet.");
        Assertions.assertThat(sandbox.world().spaces().byKey("ABS3427")).isEmpty();
        Assertions.assertThat(sandbox.world().spaces().byKey("ABS4601")).isPresent();
    }

    /** In both themes, and at 400 % zoom. */
    private void lookAt(Page page, String name, List<String> faults) {
        for (String theme : List.of("light", "dark")) {
            page.evaluate("theme => document.documentElement.dataset.colorMode = theme", theme);
            for (int width : List.of(ZOOMED, WIDE)) {
                page.setViewportSize(width, 900);
                String where = name + "-" + theme + "-" + width;
                keepPicture(page, where);
                Axe.faults(page).forEach(fault -> faults.add(where + ": " + fault));
                if ((Integer) page.evaluate("document.documentElement.scrollWidth") > width) {
                    faults.add(where + " is too wide");
                }
                if (width == ZOOMED && (Integer) page.evaluate(NOTES_OUT_OF_LINE) > 0) {
                    faults.add(where + " has notes out of line");
                }
            }
        }
        page.evaluate("document.documentElement.dataset.colorMode = 'light'");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator row(Page page, String number) {
        return page.locator("tr[data-row='" + number + "']");
    }
}
