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
    public void everyStateIsAccessibleInLightAndDarkAndOnANarrowScreen() {
        for (String theme : new String[] {"light", "dark"}) {
            assertNoFault("indicators", TITLE, theme, 1280);
            assertNoFault("indicators", TITLE, theme, 320);
        }
    }
}
