// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.Test;

/** What the tracker's rows say beside state and note: confirmed by one key, support asked and answered, undone. */
public class StandingBrowserIT extends InBothLooks {

    private static final String SPACE = "ABS3403";
    private static final String NOTE = "for.refleksjonsnotat";
    private static final String ASKED = "framtid.bilder";
    private static final int TABS = 300;

    private Page page;

    @Test
    public void byTheKeyboardAMilestoneIsConfirmedWithOneKey() {
        page = open("admin", "light", 1280, pathOf(SPACE, "Framdrift"));
        assertThat(row(NOTE)).containsText("Ikke bekreftet siden forrige samling");
        keepPicture(page, "standing-unconfirmed");
        int revision =
                sandbox.as("admin").milestone(SPACE, NOTE).path("revision").asInt();

        tabTo("Stemmer fortsatt: Refleksjonsnotatet er besvart");
        page.keyboard().press("Enter");

        assertThat(row(NOTE)).containsText("Bekreftet av");
        assertThat(row(NOTE).locator(".absolutt-unconfirmed")).isHidden();
        Assertions.assertThat(sandbox.as("admin")
                        .milestone(SPACE, NOTE)
                        .path("revision")
                        .asInt())
                .isEqualTo(revision);
    }

    @Test
    public void whatKsIsAskedAndAnswersStandsInTheRowAndCanBeUndone() {
        page = open("admin", "light", 1280, pathOf(SPACE, "Framdrift") + "#absolutt-milestone-" + ASKED);
        row(ASKED).locator(".absolutt-more").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Hva trenger dere hjelp til?")).isHidden();
        dialog.getByLabel("Trenger støtte fra KS").check();
        dialog.getByLabel("Hva trenger dere hjelp til?").fill("Hvem kan lede verkstedet?");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lagre"))
                .click();
        assertThat(row(ASKED)).containsText("Trenger hjelp til: Hvem kan lede verkstedet?");

        ksAnswers();
        page.reload();
        assertThat(row(ASKED)).containsText("Fulgt opp av KS: Vi ringer dere.");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        keepPicture(page, "standing-answered");

        row(ASKED).locator(".absolutt-log summary").click();
        row(ASKED).locator(".absolutt-undo").click();
        assertThat(row(ASKED).locator(".absolutt-support")).isHidden();
        assertThat(row(ASKED).locator(".absolutt-answer")).isHidden();
    }

    @Test
    public void inEveryLookThereIsNoFaultAndNothingIsCutOff() {
        for (String theme : List.of("light", "dark")) {
            for (int width : List.of(1280, 320)) {
                Page look = open("admin", theme, width, pathOf("ABS3411", "Framdrift"));
                assertThat(look.locator(".absolutt-unconfirmed-count").first()).isVisible();
                assertThat(look.getByText("Fullført, uten vedlagt dokumentasjon")
                                .first())
                        .isVisible();
                keepPicture(look, "standing-" + theme + width);
                Assertions.assertThat(Axe.faults(look)).as(theme + width).isEmpty();
                Assertions.assertThat((Integer) look.evaluate("document.documentElement.scrollWidth"))
                        .as(theme + width)
                        .isLessThanOrEqualTo(width);
                look.close();
            }
        }
    }

    private void ksAnswers() {
        String path = Visitor.REST + "/programmes/" + RunningSandbox.INNLANDET + "/support";
        int asked = sandbox.as("admin").milestone(SPACE, ASKED).path("revision").asInt();
        Answer answer = sandbox.as("ks")
                .put(
                        path + "/3403/" + ASKED,
                        "{\"asked\":" + asked + ",\"revision\":0,\"answer\":\"Vi ringer dere.\"}");
        Assertions.assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private Locator row(String milestone) {
        return page.locator("[data-milestone='" + milestone + "']").first();
    }

    private void tabTo(String label) {
        for (int i = 0; i < TABS; i++) {
            if (Boolean.TRUE.equals(
                    page.evaluate("document.activeElement.getAttribute('aria-label') === '" + label + "'"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Not reached with the keyboard: " + label);
    }
}
