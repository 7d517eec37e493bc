// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.Test;

/** Indicators and measures in the page: by mouse, by the keyboard alone, when somebody else was first, and pasted. */
public class ListedFactsBrowserIT extends InBothLooks {

    private static final String SPACE = "ABS3420";
    private static final String INDICATORS = "Kvalitet og kunnskapsgrunnlag – Hvor er vi?";
    private static final String MEASURES = "Utviklingsprosessen – Hvordan kommer vi dit?";
    /** More controls than any page has before the one that is looked for. */
    private static final int TABS = 300;

    private Page page;

    @Test
    public void aMeasureIsAddedAndChangedByTheKeyboardAlone() {
        openPage(MEASURES);
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
    public void aSmallFigureIsNeverSentNorShown() {
        openPage(INDICATORS);
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
        openPage(INDICATORS);
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
    public void whoeverComesSecondSeesBothAndChooses() {
        addMeasure("Felles foreldremøte");
        openPage(MEASURES);
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
        openPage(MEASURES);
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
    public void aTableIsPastedLookedAtAndItsGoodRowsSaved() {
        openPage(INDICATORS);
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
        for (String title : List.of(INDICATORS, MEASURES)) {
            for (String theme : List.of("light", "dark")) {
                assertNoFault(title, theme, 1280);
                assertNoFault(title, theme, 320);
            }
        }
    }

    private void assertNoFault(String title, String theme, int width) {
        page = open("kari", theme, width, pathOf(SPACE, title));
        String state = title.substring(0, 12) + " " + theme + " " + width;
        keepPicture(page, "lists-" + (title.equals(MEASURES) ? "measures-" : "indicators-") + theme + "-" + width);
        Assertions.assertThat(Axe.faults(page)).as(state).isEmpty();
        Assertions.assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(state + " scrolls sideways")
                .isTrue();
        page.locator("[data-act=add]").first().click();
        assertThat(dialog()).isVisible();
        Assertions.assertThat(Axe.faults(page)).as(state + " form").isEmpty();
    }

    private void addMeasure(String name) {
        Answer added =
                sandbox.as("kari").post(Visitor.REST + "/spaces/" + SPACE + "/measures", "{\"name\":\"" + name + "\"}");
        Assertions.assertThat(added.status()).isEqualTo(201);
    }

    private JsonNode stored(String list, String name) {
        for (JsonNode one : sandbox.as("kari")
                .get(Visitor.REST + "/spaces/" + SPACE + "/" + list)
                .json()) {
            if (one.path("name").asText().equals(name)) {
                return one;
            }
        }
        throw new AssertionError(name);
    }

    private void openPage(String title) {
        page = open("kari", "light", 1280, pathOf(SPACE, title));
    }

    private Locator row(String name) {
        return page.locator("[data-fact]")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator dialog() {
        return page.locator("dialog[open]");
    }

    private void fill(String field, String text) {
        dialog().locator("[name=" + field + "]").fill(text);
    }

    private void save() {
        dialog().locator("[type=submit]").click();
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private void tabUntil(String condition) {
        keyUntil("Tab", condition);
    }

    private void tabBackUntil(String condition) {
        keyUntil("Shift+Tab", condition);
    }

    private void keyUntil(String key, String condition) {
        for (int i = 0; i < TABS; i++) {
            if (Boolean.TRUE.equals(page.evaluate(condition))) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("Not reached with the keyboard: " + condition);
    }
}
