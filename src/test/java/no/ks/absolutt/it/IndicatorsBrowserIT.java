// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.Test;

/** Indicators in the page: small figures, percentages, and a table that is pasted. */
public class IndicatorsBrowserIT extends FactListInBrowser {

    private static final String TITLE = "Kvalitet og kunnskapsgrunnlag – Hvor er vi?";

    @Test
    public void aSmallFigureIsNeverSentNorShown() {
        openPage(TITLE);
        button("Ny indikator").click();
        fill("name", "Unge i akuttvedtak");
        fill("value", "3");
        dialog().locator("[name=value]").press("Tab");
        assertThat(dialog().locator("[name=value]")).hasValue("færre enn 5");
        fill("period", "2019");
        fill("source", "Egne tall");
        keepWindow(page, "indicator-form");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        save();
        assertThat(dialog()).hasCount(0);
        assertThat(row("Unge i akuttvedtak")).containsText("færre enn 5");
        Assertions.assertThat(
                        stored("indicators", "Unge i akuttvedtak").path("value").isNull())
                .isTrue();
        keepPicture(page, "indicators");
    }

    @Test
    public void aPercentageAsksWhatItIsCountedFromAndTheTextStaysInTheField() {
        openPage(TITLE);
        button("Ny indikator").click();
        assertThat(dialog().locator("[name=countedFrom]")).isHidden();
        dialog().locator("[name=kind]").selectOption("PERCENTAGE");
        assertThat(dialog().locator("[name=countedFrom]")).isVisible();
        fill("name", "Opplever mestring");
        fill("value", "71,5 %");
        fill("period", "2020");
        fill("source", "Elevundersøkelsen");
        fill("note", "Gjelder 15851010073");
        save();
        assertThat(dialog().getByRole(AriaRole.ALERT).first()).containsText("Hvor mange personer");
        assertThat(dialog().locator("[name=countedFrom]")).isFocused();
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        fill("countedFrom", "12");
        save();
        assertThat(dialog().locator("[data-field=note] .absolutt-field-error")).containsText("fødselsnummer");
        assertThat(dialog().locator("[name=note]")).hasValue("Gjelder 15851010073");
        fill("note", "");
        fill("link", "javascript:alert(1)");
        save();
        assertThat(dialog().locator("[data-field=link] .absolutt-field-error")).isVisible();
        fill("link", "");
        save();
        assertThat(dialog()).hasCount(0);
        assertThat(row("Opplever mestring")).containsText("regnet av færre enn 20");
    }

    @Test
    public void aTableIsPastedLookedAtAndItsGoodRowsSaved() {
        openPage(TITLE);
        button("Lim inn tabell").click();
        String table = "Indikator\t2019\t2020\nPlasser i åpen barnehage\t40\t2\nUten tall\tmange\t\n";
        fill("list", table);
        fill("source", "Egne tall");
        save();
        Locator rows = dialog().locator("[data-import-rows]");
        assertThat(rows).containsText("2 kan lagres, 1 kan ikke.");
        assertThat(rows).containsText("færre enn 5");
        assertThat(rows).containsText("Dette er ikke et tall vi kan lese.");
        keepWindow(page, "indicator-import");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        save();
        assertThat(rows).containsText("2 er lagret. 1 kunne ikke lagres og står her fortsatt.");
        assertThat(dialog().locator("[name=list]")).hasValue(table);
        press("Escape");
        assertThat(row("Plasser i åpen barnehage")).hasCount(2);
    }

    @Test
    public void byTheKeyboardAloneAnIndicatorIsAddedChangedAndRemoved() {
        String name = "Barn på lesestund";
        openPage(TITLE);
        tabUntil("document.activeElement.textContent === 'Ny indikator'");
        press("Enter");
        page.keyboard().type(name);
        typeInto("value", "38");
        typeInto("period", "2020");
        typeInto("source", "Biblioteket");
        press("Enter");
        assertThat(dialog()).hasCount(0);
        assertThat(row(name)).containsText("38");
        assertThat(button("Ny indikator")).isFocused();

        tabBackUntil(isButton("Endre: " + name));
        press("Enter");
        tabUntil("document.activeElement.name === 'value'");
        press("Control+A");
        page.keyboard().type("41");
        press("Enter");
        assertThat(dialog()).hasCount(0);
        assertThat(row(name)).containsText("41");
        assertThat(button("Endre: " + name)).isFocused();
        Assertions.assertThat(stored("indicators", name).path("revision").asInt())
                .isEqualTo(2);
        removeByKeyboard(name);
    }

    private void removeByKeyboard(String name) {
        tabUntil(isButton("Fjern: " + name));
        press("Enter");
        assertThat(dialog()).containsText("Vil du fjerne «" + name + "»?");
        tabUntil("document.activeElement.textContent === 'Fjern'");
        press("Enter");
        assertThat(row(name)).hasCount(0);
        assertThat(page.locator("[data-absolutt-live]")).hasText("Fjernet: " + name);
        Assertions.assertThat((Boolean) page.evaluate("document.activeElement !== document.body"))
                .isTrue();
    }

    @Test
    public void byTheKeyboardAloneATableIsPasted() {
        openPage(TITLE);
        tabUntil("document.activeElement.textContent === 'Lim inn tabell'");
        press("Enter");
        tabUntil("document.activeElement.name === 'list'");
        paste("Indikator\t2021\nLån av bøker\t12\n");
        typeInto("source", "Biblioteket");
        tabUntil("document.activeElement.type === 'submit'");
        press("Enter");
        assertThat(dialog().locator("[data-import-rows]")).containsText("1 kan lagres");
        tabUntil("document.activeElement.type === 'submit'");
        press("Enter");
        assertThat(row("Lån av bøker")).containsText("12");
    }

    /** What Ctrl+V does with that on the clipboard: the clipboard itself is closed to a browser without a window. */
    private void paste(String text) {
        page.keyboard().insertText(text);
    }

    private void typeInto(String field, String text) {
        tabUntil("document.activeElement.name === '" + field + "'");
        page.keyboard().type(text);
    }

    @Test
    public void everyStateIsAccessibleInLightAndDarkAndOnANarrowScreen() {
        for (String theme : new String[] {"light", "dark"}) {
            assertNoFault("indicators", TITLE, theme, 1280);
            assertNoFault("indicators", TITLE, theme, 320);
        }
    }
}
