// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.Test;

/** Measures in the page: by the keyboard alone, when somebody else was first, and removed. */
public class MeasuresBrowserIT extends FactListInBrowser {

    private static final String TITLE = "Utviklingsprosessen – Hvordan kommer vi dit?";

    @Test
    public void aMeasureIsAddedAndChangedByTheKeyboardAlone() {
        openPage(TITLE);
        tabUntil("document.activeElement.textContent === 'Nytt tiltak'");
        press("Enter");
        assertThat(dialog().getByLabel("Tiltak (må fylles ut)")).isFocused();
        page.keyboard().type("Lesestund på helsestasjonen");
        press("Enter");
        assertThat(dialog()).hasCount(0);
        assertThat(row("Lesestund på helsestasjonen")).containsText("Planlagt");
        assertThat(button("Nytt tiltak")).isFocused();

        tabBackUntil("document.activeElement.getAttribute('aria-label') === 'Endre: Lesestund på helsestasjonen'");
        press("Enter");
        tabUntil("document.activeElement.name === 'state'");
        page.keyboard().type("Pr");
        press("Tab", "Tab", "Enter");
        assertThat(dialog()).hasCount(0);
        assertThat(row("Lesestund på helsestasjonen")).containsText("Prøves ut");
        assertThat(row("Lesestund på helsestasjonen").locator(".absolutt-outcome"))
                .hasText("Lagret");
        assertThat(row("Lesestund på helsestasjonen").getByRole(AriaRole.BUTTON).first())
                .isFocused();
        Assertions.assertThat(stored("measures", "Lesestund på helsestasjonen")
                        .path("state")
                        .asText())
                .isEqualTo("TRIED_OUT");
    }

    @Test
    public void aMeasureIsRemovedByTheKeyboardAlone() {
        addMeasure("Skal bort med tastene");
        openPage(TITLE);
        tabUntil(isButton("Fjern: Skal bort med tastene"));
        press("Enter");
        tabUntil("document.activeElement.textContent === 'Fjern'");
        press("Enter");
        assertThat(row("Skal bort med tastene")).hasCount(0);
        assertThat(page.locator("[data-absolutt-live]")).hasText("Fjernet: Skal bort med tastene");
    }

    @Test
    public void whoeverComesSecondSeesBothAndChooses() {
        addMeasure("Felles foreldremøte");
        openPage(TITLE);
        row("Felles foreldremøte").getByRole(AriaRole.BUTTON).first().click();
        JsonNode stored = stored("measures", "Felles foreldremøte");
        Answer changed = sandbox.as("rita")
                .put(
                        Visitor.REST + "/spaces/" + SPACE + "/measures/"
                                + stored.path("id").asText(),
                        "{\"revision\":1,\"effect\":\"Ritas effekt\"}");
        Assertions.assertThat(changed.status()).isEqualTo(200);
        fill("effect", "Karis effekt");
        save();
        Locator choice = page.getByRole(AriaRole.DIALOG).last();
        assertThat(choice).containsText("Rita Romansvarlig");
        assertThat(choice).containsText("Ritas effekt");
        assertThat(choice).containsText("Karis effekt");
        keepWindow(page, "measure-conflict");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        choice.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Behold min"))
                .click();
        assertThat(dialog()).hasCount(0);
        assertThat(row("Felles foreldremøte")).containsText("Karis effekt");
    }

    @Test
    public void removingAsksFirst() {
        addMeasure("Skal bort");
        openPage(TITLE);
        Locator remove = row("Skal bort").getByRole(AriaRole.BUTTON).last();
        remove.click();
        assertThat(dialog()).containsText("Vil du fjerne «Skal bort»?");
        press("Escape");
        assertThat(dialog()).hasCount(0);
        assertThat(remove).isFocused();
        press("Enter");
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Fjern"))
                .click();
        assertThat(row("Skal bort")).hasCount(0);
        assertThat(page.locator("[data-absolutt-live]")).hasText("Fjernet: Skal bort");
    }

    @Test
    public void everyStateIsAccessibleInLightAndDarkAndOnANarrowScreen() {
        for (String theme : new String[] {"light", "dark"}) {
            assertNoFault("measures", TITLE, theme, 1280);
            assertNoFault("measures", TITLE, theme, 320);
        }
    }

    private void addMeasure(String name) {
        Answer added =
                sandbox.as("kari").post(Visitor.REST + "/spaces/" + SPACE + "/measures", "{\"name\":\"" + name + "\"}");
        Assertions.assertThat(added.status()).isEqualTo(201);
    }
}
