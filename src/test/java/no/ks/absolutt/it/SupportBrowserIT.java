// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.Before;
import org.junit.Test;

/** KS answers a request for support: by the keyboard alone, when somebody was first, and in every look. */
public class SupportBrowserIT extends InBothLooks {

    private static final String SPACE = "ABS3454";
    private static final String SAMSPILL = "roller.samspill";
    private static final String SCREEN = "/plugins/servlet/absolutt?view=support&programme=" + RunningSandbox.INNLANDET;
    private static final int TABS = 300;

    private Page page;
    private Locator row;

    @Before
    public void vangAsks() {
        sandbox.as("ks").makeSpace(RunningSandbox.INNLANDET, "3454", "kari");
        ask("false", "");
        ask("true", ",\"supportQuestion\":\"Hvordan gjør andre det?\"");
        page = open("ks", "light", 1280, SCREEN);
        row = page.locator("tr[data-number='3454']");
    }

    @Test
    public void byTheKeyboardAloneKsAnswersInOneLine() {
        assertThat(row).containsText("Hvordan gjør andre det?");
        tabTo("(document.activeElement.getAttribute('aria-label') || '').startsWith('Svar Vang')");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Svar fra KS")).isFocused();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Hvordan gjør andre det?");
        keepPicture(page, "support-dialog");
        Assertions.assertThat(Axe.faults(page)).isEmpty();

        page.keyboard().type("Vi ringer dere på torsdag.");
        page.keyboard().press("Enter");

        assertThat(page.getByText("Svaret til Vang er lagret.")).isVisible();
        assertThat(row).containsText("Vi ringer dere på torsdag.");
        assertThat(row).containsText("Fulgt opp av KS:");
    }

    @Test
    public void whatIsWrongIsSaidAtTheFieldWithTheTextStillThere() {
        Locator dialog = openAnswer();
        dialog.getByLabel("Svar fra KS").fill("Gjelder 15851010073");
        save(dialog);
        assertThat(dialog).containsText("fødselsnummer");
        assertThat(dialog.getByLabel("Svar fra KS")).hasValue("Gjelder 15851010073");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
    }

    @Test
    public void whenTheQuestionHasChangedItIsShownAndTheAnswerGoesToTheNewOne() {
        Locator dialog = openAnswer();
        ask("true", ",\"supportQuestion\":\"Hvem kan komme hit?\"");
        dialog.getByLabel("Svar fra KS").fill("Vi kommer.");
        save(dialog);
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Nå spør kommunen: Hvem kan komme hit?");
        assertThat(dialog.getByLabel("Svar fra KS")).hasValue("Vi kommer.");
        save(dialog);
        assertThat(row).containsText("Hvem kan komme hit?");
        assertThat(row).containsText("Vi kommer.");
    }

    @Test
    public void inEveryLookThereIsNoFaultAndNothingIsCutOff() {
        for (String theme : List.of("light", "dark")) {
            for (int width : List.of(1280, 320)) {
                Page look = open("ks", theme, width, SCREEN);
                keepPicture(look, "support-" + theme + width);
                Assertions.assertThat(Axe.faults(look)).as(theme + width).isEmpty();
                Assertions.assertThat((Integer) look.evaluate("document.documentElement.scrollWidth"))
                        .as(theme + width)
                        .isLessThanOrEqualTo(width);
                look.close();
            }
        }
    }

    private Locator openAnswer() {
        row.getByRole(AriaRole.BUTTON).click();
        return page.getByRole(AriaRole.DIALOG);
    }

    private static void save(Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lagre svaret"))
                .click();
    }

    private void ask(String needsSupport, String more) {
        int revision =
                sandbox.as("kari").milestone(SPACE, SAMSPILL).path("revision").asInt();
        Answer answer = sandbox.as("kari")
                .put(
                        Visitor.REST + "/spaces/" + SPACE + "/progress/" + SAMSPILL,
                        "{\"status\":\"IN_PROGRESS\",\"revision\":" + revision + ",\"needsSupport\":" + needsSupport
                                + more + "}");
        Assertions.assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void tabTo(String condition) {
        for (int i = 0; i < TABS; i++) {
            if (Boolean.TRUE.equals(page.evaluate(condition))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Not reached with the keyboard: " + condition);
    }
}
