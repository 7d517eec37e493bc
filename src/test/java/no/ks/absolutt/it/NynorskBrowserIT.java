// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.Test;

/** KS chooses the language of a space, and somebody works in it. */
public class NynorskBrowserIT extends InBothLooks {

    @Test
    public void nynorskIsMarkedForAMunicipalityThatDecidedOnItAndCanBeChosenAway() {
        Page page = open("ks", "light", 1280, "/plugins/servlet/absolutt");
        page.getByRole(AriaRole.LINK, named("ABSOLUTT Innlandet 2021–2022")).click();
        page.getByText("Lag arbeidsrom").first().click();
        page.getByRole(AriaRole.COMBOBOX, named("Kommune eller fylkeskommune")).click();
        page.keyboard().type("volda");
        page.getByRole(AriaRole.OPTION).getByText("1577 Volda").click();
        Locator preview = page.locator("[data-preview]");
        assertThat(radio(page, "Nynorsk")).isChecked();
        assertThat(page.locator("[data-why]")).containsText("Volda har vedtatt nynorsk");
        assertThat(preview).containsText("Kvalitet og kunnskapsgrunnlag – Kvar er vi?");
        keepPicture(page, "ks-new-nynorsk");
        radio(page, "Bokmål").check();
        assertThat(preview).containsText("Kvalitet og kunnskapsgrunnlag – Hvor er vi?");
        radio(page, "Nynorsk").check();
        assertThat(preview).containsText("Kvalitet og kunnskapsgrunnlag – Kvar er vi?");
        Locator coordinator = page.getByRole(AriaRole.TEXTBOX, named("Koordinator"));
        coordinator.fill("nils");
        coordinator.blur();
        assertThat(preview).containsText("Nils");
        page.getByRole(AriaRole.BUTTON, named("Lag arbeidsrommet")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Framdrift no"))).isVisible();
        keepPicture(page, "home-nynorsk");
        changeAMilestone();
    }

    private void changeAMilestone() {
        Page page = open("nils", "light", 1280, pathOf("ABS1577", "Framdrift"));
        page.getByLabel("Status: Politisk deltaking er avklart").selectOption("Fullført");
        assertThat(page.getByText("Lagra: Politisk deltaking er avklart – Fullført"))
                .hasCount(1);
        page.getByRole(AriaRole.BUTTON, named("Endre: Politisk deltaking er avklart"))
                .click();
        assertThat(page.getByText("Skriv aldri om enkeltbarn.")).isVisible();
        keepWindow(page, "tracker-nynorsk");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
    }

    private static Locator radio(Page page, String name) {
        return page.getByRole(AriaRole.RADIO, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
