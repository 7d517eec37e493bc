// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A deadline that KS has moved says so in its row, also after the coordinator has changed the row. */
public class MovedDeadlineBrowserIT extends InBothLooks {

    private static final String MILESTONE = "utvikling.plan";
    private static final String MOVED = "Flyttet, opprinnelig 18. mars";

    private KsSays ks;
    private Page page;

    @Before
    public void ksMovesTheLastSession() {
        ks = new KsSays(sandbox);
        ks.moves(4, "2022-02-08", "2022-02-09", false);
        page = open("kari", "light", 1280, pathOf("ABS3420", "Framdrift") + "#absolutt-milestone-" + MILESTONE);
    }

    @After
    public void asItWas() {
        ks.moves(4, "2022-02-01", "2022-02-02", true);
    }

    @Test
    public void itIsGoneWhileTheMunicipalityHasItsOwnDate() {
        assertThat(moved()).hasText(MOVED);
        keepPicture(page, "flyttet");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        setOwnDate("2022-04-01");
        assertThat(moved()).isHidden();
        setOwnDate("");
        assertThat(moved()).hasText(MOVED);
    }

    private void setOwnDate(String day) {
        row().locator(".absolutt-more").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator("input[type=date]").fill(day);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lagre"))
                .click();
        assertThat(dialog).hasCount(0);
    }

    private Locator moved() {
        return row().locator(".absolutt-moved");
    }

    private Locator row() {
        return page.locator("[data-milestone='" + MILESTONE + "']").first();
    }
}
