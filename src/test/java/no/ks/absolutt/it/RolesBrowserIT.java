// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.Test;

/** The role map on its page: by the keyboard alone, by mouse, when somebody else was first, and on a narrow screen. */
public class RolesBrowserIT extends InBothLooks {

    private static final String SPACE = "ABS3420";
    private static final String TITLE = "Roller og ansvar – samspill og dialog";
    private static final int NARROW = 320;
    private static final int WIDE = 1280;

    private Page page;

    @Test
    public void byTheKeyboardAlone() {
        openAs("kari", "light", WIDE);
        cell("today", "kvalitet", "KST").focus();
        press("End", "Home", "ArrowRight", "ArrowRight");
        Assertions.assertThat(focused()).isEqualTo("kvalitet UTV");

        press("u");
        assertThat(outcome())
                .hasText("Lagret: Kvalitetsutvikling og internkontroll, Leder av utvalg eller komité for"
                        + " oppvekst – Utfører");
        Assertions.assertThat(stored("kvalitet", "UTV", "today")).isEqualTo("U");
        press("b", "Escape");
        assertThat(outcome()).hasText("Angret");
        press("Delete", "ArrowDown");
        assertThat(outcome()).containsText("– tomt");
        Assertions.assertThat(stored("kvalitet", "UTV", "today")).isEqualTo("null");
        Assertions.assertThat(focused()).isEqualTo("levekar UTV");

        press("Enter");
        Assertions.assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("select");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        press("Escape");
        Assertions.assertThat(focused()).isEqualTo("levekar UTV");
        press("Tab");
        Assertions.assertThat(page.evaluate("Boolean(document.activeElement.closest('[role=grid]'))"))
                .isEqualTo(false);
    }

    @Test
    public void theWantedMapFollowsTodayAndMarksWhatChanges() {
        openAs("kari", "light", WIDE);
        page.getByRole(AriaRole.TAB, named("I dag")).focus();
        press("ArrowRight");
        assertThat(page.getByRole(AriaRole.TAB, named("Ønsket"))).isFocused();
        cell("goal", "ppt", "NAV").focus();
        press("m", "ArrowUp");
        assertThat(cell("goal", "ppt", "NAV").locator(".absolutt-was-word")).hasText(", endret fra: Ikke involvert");
        assertThat(page.locator("[data-roles-findings]"))
                .containsText("Leder for Nav-kontoret – i dag «Ikke involvert»");
        keepPicture(page, "rollekart-onsket");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
    }

    @Test
    public void whoeverComesSecondSeesBothAndChooses() {
        openAs("kari", "light", WIDE);
        Answer first = sandbox.as("rita")
                .put(
                        "/rest/absolutt/1.0/spaces/" + SPACE + "/roles/levekar/SKO",
                        "{\"layer\":\"today\",\"code\":\"I\",\"revision\":0}");
        Assertions.assertThat(first.status()).isEqualTo(200);
        cell("today", "levekar", "SKO").focus();
        press("m", "ArrowRight");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Informeres");
        assertThat(dialog).containsText("Medvirker");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        dialog.getByRole(AriaRole.BUTTON).last().click();
        assertThat(cell("today", "levekar", "SKO")).hasAttribute("data-code", "I");
        Assertions.assertThat(stored("levekar", "SKO", "today")).isEqualTo("I");
    }

    @Test
    public void anAreaIsConfirmedAndARoleAddedInThePage() {
        openAs("kari", "light", WIDE);
        page.getByText("Bekreft områder").click();
        item("area-kulturskole").getByRole(AriaRole.BUTTON, in("Bekreft")).click();
        assertThat(page.locator("[data-area=kulturskole] .absolutt-roles-state").first())
                .hasText("Bekreftet");
        page.getByText("Velg roller").click();
        page.getByRole(AriaRole.BUTTON, named("Legg til en egen rolle")).click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Navn på rollen").fill("Gjelder 15851010073");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        dialog.getByRole(AriaRole.BUTTON, in("Lagre")).click();
        assertThat(dialog).containsText("fødselsnummer");
        dialog.getByLabel("Navn på rollen").fill("Los " + look);
        dialog.getByRole(AriaRole.BUTTON, in("Lagre")).click();
        assertThat(page.locator("th[role=columnheader]", containing("Los " + look))
                        .first())
                .isVisible();
    }

    @Test
    public void everyLookIsWithoutFaults() {
        for (String theme : new String[] {"light", "dark"}) {
            for (int width : new int[] {WIDE, NARROW}) {
                openAs("kari", theme, width);
                assertWithoutFaults("rollekart-" + theme + "-" + width, width);
                openAs("ola", theme, width);
                assertThat(page.locator("[role=grid]")).hasCount(0);
                assertWithoutFaults("rollekart-leser-" + theme + "-" + width, width);
            }
        }
    }

    @Test
    public void onANarrowScreenEachAreaIsACardAndEachLetterAWord() {
        openAs("kari", "light", NARROW);
        Locator letter = cell("today", "sfo", "SKO");
        assertThat(letter.locator(".absolutt-word")).isVisible();
        assertThat(letter.locator(".absolutt-word")).hasText("Utfører");
        assertThat(cell("today", "sfo", "NAV")).isHidden();
        page.getByRole(AriaRole.BUTTON, named("Vis også tomme felt")).click();
        cell("today", "sfo", "NAV").click();
        Locator list = cell("today", "sfo", "NAV").locator("select");
        assertThat(list).isFocused();
        list.selectOption("I");
        press("Enter");
        assertThat(outcome()).containsText("Informeres");
        Assertions.assertThat(stored("sfo", "NAV", "today")).isEqualTo("I");
    }

    private void assertWithoutFaults(String name, int width) {
        keepPicture(page, name);
        Assertions.assertThat(Axe.faults(page)).as(name).isEmpty();
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isLessThanOrEqualTo(width);
    }

    private void openAs(String user, String theme, int width) {
        page = open(user, theme, width, pathOf(SPACE, TITLE));
        assertThat(page.locator("[data-absolutt=roles]")).isVisible();
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.closest('[data-area]')?.dataset.area + ' ' +"
                + " document.activeElement.dataset.role");
    }

    private Locator cell(String layer, String area, String role) {
        return page.locator("[data-layer-panel=" + layer + "] [data-area='" + area + "'] [data-role=" + role + "]");
    }

    private Locator item(String fact) {
        return page.locator("[data-fact='" + fact + "']");
    }

    private Locator outcome() {
        return page.locator("[data-roles-outcome]");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private String stored(String area, String role, String layer) {
        JsonNode cells =
                sandbox.as("ola").rest("/spaces/" + SPACE + "/roles").json().path("cells");
        for (JsonNode cell : cells) {
            if (cell.path("area").asText().equals(area)
                    && cell.path("role").asText().equals(role)
                    && cell.path("layer").asText().equals(layer)) {
                return cell.path("code").asText();
            }
        }
        throw new AssertionError(area + " " + role);
    }
}
