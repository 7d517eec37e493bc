// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.Before;
import org.junit.Test;

/**
 * The macros that have no other script of keys: each is reached with Tab from the top of its page, and used without a mouse.
 * Those of lists are in the classes of their lists, the tracker's rows in {@link TrackerBrowserIT}.
 */
public class KeyboardBrowserIT extends FactListInBrowser {

    private static final String OWN_SPACE = "ABS3414";
    private static final String TITLE = "Intern organisering";

    @Before
    public void aSpaceOfItsOwn() {
        sandbox.as("ks").makeSpace(RunningSandbox.INNLANDET, "3414", "kari");
    }

    @Test
    public void anAnswerIsWritten() {
        show("answers");
        tabUntil("document.activeElement.closest('.absolutt-answer') !== null");
        press("Enter");
        assertThat(dialog()).isVisible();
        press("Control+A");
        page.keyboard().type("Med tastene " + look);
        tabUntil("document.activeElement.type === 'submit'");
        press("Enter");
        assertThat(dialog()).hasCount(0);
        assertThat(page.locator(".absolutt-answer").first()).containsText("Med tastene " + look);
        assertThat(page.locator(".absolutt-answer").first().locator(":focus")).hasCount(1);
    }

    @Test
    public void aSentenceIsWritten() {
        show("short");
        tabUntil("document.activeElement.closest('[data-bar]') !== null");
        press("Enter");
        assertThat(dialog()).isVisible();
        press("Control+A");
        page.keyboard().type("Kort " + look);
        tabUntil("document.activeElement.type === 'submit'");
        press("Enter");
        assertThat(dialog()).hasCount(0);
        assertThat(page.locator(".absolutt-sentence-text").first()).hasText("Kort " + look);
    }

    @Test
    public void aChangeIsTakenBackFromTheLog() {
        JsonNode now = sandbox.as("kari").milestone(OWN_SPACE, "etter.linja");
        String status = now.path("status").asText().equals("DONE") ? "IN_PROGRESS" : "DONE";
        Answer changed = sandbox.as("kari")
                .change(
                        OWN_SPACE,
                        "etter.linja",
                        "{\"status\":\"" + status + "\",\"revision\":"
                                + now.path("revision").asInt() + "}");
        Assertions.assertThat(changed.status()).isEqualTo(200);
        show("changes");
        tabUntil("document.activeElement.classList.contains('absolutt-undo')"
                + " && document.activeElement.closest('[data-change=\"etter.linja\"]') !== null");
        press("Enter");
        assertThat(page.locator("[data-change='etter.linja']")
                        .first()
                        .locator(".absolutt-change-detail")
                        .first())
                .containsText("angret en tidligere endring");
        Assertions.assertThat(
                        sandbox.as("kari").milestone(OWN_SPACE, "etter.linja").path("status"))
                .isEqualTo(now.path("status"));
    }

    @Test
    public void theTableOfTheWayIsUnfolded() {
        show("way");
        tabUntil("document.activeElement.localName === 'summary'"
                + " && document.activeElement.closest('.absolutt-way') !== null");
        press("Enter");
        assertThat(page.locator(".absolutt-way table")).isVisible();
        press("Enter");
        assertThat(page.locator(".absolutt-way table")).isHidden();
    }

    @Test
    public void theWeekIsCopied() {
        show("week");
        page.evaluate("() => { navigator.clipboard.writeText = async text => { window.copied = text; }; }");
        tabUntil("document.activeElement.dataset.act === 'copy'");
        press("Enter");
        assertThat(page.locator(".absolutt-week .absolutt-outcome")).hasText("Teksten er kopiert.");
        Assertions.assertThat((String) page.evaluate("window.copied")).startsWith("Denne uka i Nord-Odal");
    }

    @Test
    public void whoWasRepresentedIsWritten() {
        page = open("kari", "light", 1280, pathOf(OWN_SPACE, "Samling 1 – Roller og ansvar"));
        tabUntil("document.activeElement.closest('.absolutt-representation') !== null");
        press("Enter");
        assertThat(dialog()).isVisible();
        tabUntil("document.activeElement.name === 'kind-union'");
        boolean was = dialog().locator("[name=kind-union]").isChecked();
        press("Space");
        tabUntil("document.activeElement.name === 'number'");
        press("Control+A");
        page.keyboard().type("6");
        press("Enter");
        assertThat(dialog()).hasCount(0);
        Locator said = page.locator(".absolutt-representation [data-fact]");
        assertThat(said).containsText("6 personer i alt.");
        Assertions.assertThat(said.textContent().toLowerCase(Locale.ROOT).contains("tillitsvalgte"))
                .isNotEqualTo(was);
    }

    @Test
    public void anAreaOfTheRoleMapIsConfirmed() {
        page = open("kari", "light", 1280, pathOf(OWN_SPACE, "Roller og ansvar – samspill og dialog"));
        tabUntil("document.activeElement.textContent === 'Bekreft områder'");
        press("Enter");
        String area = look.equals(WITH_AUI) ? "sfo" : "kulturskole";
        tabUntil("document.activeElement.closest('[data-fact=\"area-" + area + "\"]') !== null");
        press("Enter");
        assertThat(page.locator("[data-area=" + area + "] .absolutt-roles-state")
                        .first())
                .hasText("Bekreftet");
        assertThat(page.locator("[data-fact='area-" + area + "'] :focus")).hasCount(1);
    }

    private void show(String view) {
        Visitor kari = sandbox.as("kari");
        JsonNode before = kari.page(OWN_SPACE, TITLE, "version");
        String macro = "<ac:structured-macro ac:name=\"absolutt-progress\"><ac:parameter ac:name=\"view\">" + view
                + "</ac:parameter></ac:structured-macro>";
        Assertions.assertThat(kari.save(before, macro).status()).isEqualTo(200);
        page = open("kari", "light", 1280, pathOf(OWN_SPACE, TITLE));
    }
}
