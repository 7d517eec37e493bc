// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.Before;
import org.junit.Test;

/** Step 3 on the page Framdrift: by mouse, by the keyboard alone, and when somebody else was first. */
public class TrackerBrowserIT extends InBothLooks {

    private static final String SPACE = "ABS3420";
    /** More controls than any page has before the one that is looked for. */
    private static final int TABS = 300;

    private Page page;

    @Before
    public void openTheTracker() {
        page = open("kari", "light", 1280, pathOf(SPACE, "Framdrift"));
        assertThat(row("kunnskap.styrker")).isVisible();
    }

    @Test
    public void byMouse() {
        status("kunnskap.styrker").selectOption("IN_PROGRESS");
        assertSaved("kunnskap.styrker");
        Assertions.assertThat(stored("kunnskap.styrker").path("status").asText())
                .isEqualTo("IN_PROGRESS");
        row("kunnskap.styrker").locator(".absolutt-more").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Status").selectOption("DONE");
        dialog.getByLabel("Merknad").fill("Drøftet i utvalget.");
        keepPicture(page, "tracker-dialog");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lagre"))
                .click();
        assertThat(dialog).hasCount(0);
        assertThat(row("kunnskap.styrker")).containsText("Drøftet i utvalget.");
        Assertions.assertThat(stored("kunnskap.styrker").path("note").asText()).isEqualTo("Drøftet i utvalget.");
    }

    @Test
    public void byTheKeyboardAloneWithAtMostFourKeysForAState() {
        String before = page.url();
        tabTo("Status: Lokale indikatorer er valgt og hentet inn");
        press("ArrowDown", "Enter");
        assertSaved("kunnskap.indikatorer");
        Assertions.assertThat(stored("kunnskap.indikatorer").path("status").asText())
                .isEqualTo("IN_PROGRESS");
        press("ArrowDown", "Enter");
        assertThat(status("kunnskap.indikatorer")).hasValue("DONE");
        assertSaved("kunnskap.indikatorer");

        press("Tab", "Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.keyboard().type("Tallene er hentet.");
        tabToButton("Lagre");
        press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        JsonNode stored = stored("kunnskap.indikatorer");
        Assertions.assertThat(stored.path("status").asText()).isEqualTo("DONE");
        Assertions.assertThat(stored.path("note").asText()).isEqualTo("Tallene er hentet.");
        Assertions.assertThat(page.url()).isEqualTo(before);
        assertSumAndLogFollow();
        keepPicture(page, "tracker");
        page.navigate(sandbox.address() + "/display/" + SPACE);
        assertSumAndLogFollow();
        keepPicture(page, "home");
    }

    @Test
    public void tabStaysInTheDialogAndEscGoesBackToWhereSheWas() {
        Locator button = row("kunnskap.styrker").locator(".absolutt-more");
        button.focus();
        press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Merknad")).isFocused();
        tabToButton("Avbryt");
        press("Tab");
        assertThat(dialog.getByLabel("Status")).isFocused();
        press("Shift+Tab", "Escape");
        assertThat(dialog).hasCount(0);
        assertThat(button).isFocused();
    }

    @Test
    public void whenSomebodyElseWasFirstKariChoosesHers() {
        somebodyElseSets("kunnskap.stemmer", "NOT_APPLICABLE");
        status("kunnskap.stemmer").selectOption("IN_PROGRESS");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Noen andre har endret denne milepælen");
        assertThat(dialog).containsText("Rita Romansvarlig");
        assertThat(dialog).containsText("Ikke aktuelt");
        keepPicture(page, "tracker-conflict");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        press("Tab", "Shift+Tab", "Enter");
        assertThat(dialog).hasCount(0);
        assertSaved("kunnskap.stemmer");
        JsonNode stored = stored("kunnskap.stemmer");
        Assertions.assertThat(stored.path("status").asText()).isEqualTo("IN_PROGRESS");
        Assertions.assertThat(stored.path("revision").asInt()).isEqualTo(2);
    }

    @Test
    public void whenSomebodyElseWasFirstKariMayTakeTheirs() {
        somebodyElseSets("kunnskap.drofting", "DONE");
        status("kunnskap.drofting").selectOption("IN_PROGRESS");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bruk den andre"))
                .click();
        assertThat(status("kunnskap.drofting")).hasValue("DONE");
        Assertions.assertThat(stored("kunnskap.drofting").path("revision").asInt())
                .isEqualTo(1);
    }

    @Test
    public void aRefusedNoteStaysInTheField() {
        row("kunnskap.endringsbehov").locator(".absolutt-more").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Merknad").fill("Gjelder 15851010073");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lagre"))
                .click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("fødselsnummer");
        assertThat(dialog.getByLabel("Merknad")).hasValue("Gjelder 15851010073");
        Assertions.assertThat(stored("kunnskap.endringsbehov").path("revision").asInt())
                .isZero();
    }

    private void assertSumAndLogFollow() {
        assertThat(page.locator("[data-bar=kunnskap] .absolutt-bar-text").first())
                .containsText(sum("kunnskap"));
        assertThat(page.locator(".absolutt-change").first()).containsText("Lokale indikatorer");
    }

    private void somebodyElseSets(String milestone, String status) {
        Answer changed =
                sandbox.as("rita").change(SPACE, milestone, "{\"status\": \"" + status + "\", \"revision\": 0}");
        Assertions.assertThat(changed.status()).isEqualTo(200);
    }

    private void assertSaved(String milestone) {
        assertThat(row(milestone).locator(".absolutt-outcome")).hasText("Lagret");
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private void tabTo(String label) {
        tabUntil("document.activeElement.getAttribute('aria-label') === '" + label + "'");
    }

    private void tabToButton(String text) {
        tabUntil("document.activeElement.textContent === '" + text + "'");
    }

    private void tabUntil(String condition) {
        for (int i = 0; i < TABS; i++) {
            if (Boolean.TRUE.equals(page.evaluate(condition))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Not reached with the keyboard: " + condition);
    }

    private String sum(String phase) {
        for (JsonNode one : sandbox.as("kari").progress(SPACE).path("phases")) {
            if (one.path("key").asText().equals(phase)) {
                return one.path("done").asInt() + " av " + one.path("counted").asInt();
            }
        }
        throw new AssertionError(phase);
    }

    private Locator row(String milestone) {
        return page.locator("[data-milestone='" + milestone + "']").first();
    }

    private Locator status(String milestone) {
        return row(milestone).locator("select.absolutt-status");
    }

    private JsonNode stored(String milestone) {
        return sandbox.as("kari").milestone(SPACE, milestone);
    }
}
