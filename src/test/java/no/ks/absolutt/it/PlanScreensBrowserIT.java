// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** KS plans on the screens: a programme of its own for each test, so that no other test sees it. */
public class PlanScreensBrowserIT extends InBothLooks {

    private static int made;

    private Page page;
    private String key;

    @Before
    public void createAProgrammeFromThePlan() {
        String name = "Prøve " + look + " " + ++made;
        page = open("ks", "light", 1280, "/plugins/servlet/absolutt");
        page.getByRole(AriaRole.LINK, named("Nytt program")).click();
        page.getByRole(AriaRole.TEXTBOX, named("Navn")).fill(name);
        page.getByRole(AriaRole.BUTTON, named("Opprett programmet")).click();
        page.waitForURL(address -> address.contains("view=texts"));
        assertThat(page.getByRole(AriaRole.HEADING, named(name)).first()).isVisible();
        key = page.url().replaceAll(".*programme=([^&]+).*", "$1");
    }

    @After
    public void close() {
        page.context().close();
    }

    @Test
    public void aSessionIsMovedWithAPreviewByKeyboard() {
        go("sessions");
        press(page.getByRole(AriaRole.BUTTON, named("Endre Samling 1")).first());
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        Locator oneDay = dialog.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Én dag"));
        oneDay.focus();
        page.keyboard().press("Space");
        dialog.getByLabel("Dato").fill("2027-02-05");
        press(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lagre")));
        assertThat(dialog.locator(".absolutt-moves")).containsText("Refleksjonsnotatet er besvart");
        keepPicture(page, "ks-samling-flyttes");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        press(dialog.locator(".absolutt-step .aui-button-primary"));
        assertThat(page.locator("[data-flags]")).containsText("frister er flyttet");
        assertThat(page.locator("table")).containsText("5. februar 2027");
        keepPicture(page, "ks-samlinger");
    }

    @Test
    public void theAgendaIsWrittenAndShown() {
        go("sessions");
        page.getByRole(AriaRole.LINK, named("Skriv tekst: Samling 1")).click();
        page.getByRole(AriaRole.BUTTON, named("Legg til punkt")).click();
        Locator point = page.getByRole(AriaRole.GROUP, named("Punkt 1").setExact(true));
        point.getByLabel("Fra").fill("09:00");
        point.getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("Innslag").setExact(true))
                .fill("Velkommen");
        assertThat(page.locator("[data-preview]")).containsText("09.00 · Velkommen");
        page.getByRole(AriaRole.BUTTON, named("Lagre")).click();
        assertThat(page.getByText("Lagret. Teksten vises nå i alle arbeidsrommene."))
                .isVisible();
        keepPicture(page, "ks-samlingstekst");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        go("sessions");
        assertThat(page.locator("table")).containsText("Skrevet");
    }

    @Test
    public void whoIsSecondChooses() {
        Locator name = page.getByRole(AriaRole.TEXTBOX, named("Navn"));
        assertThat(name).isVisible();
        sandbox.as("ks")
                .put(
                        Visitor.REST + "/programmes/" + key + "/plan/details",
                        "{\"revision\":1,\"name\":\"Deres " + key + "\"}");
        name.fill("Mitt " + key);
        page.getByRole(AriaRole.BUTTON, named("Lagre: Navn og status")).click();
        assertThat(page.locator(".absolutt-step")).containsText("Noen andre har lagret i mellomtiden");
        assertThat(page.locator(".absolutt-step")).containsText("Deres " + key);
        keepPicture(page, "ks-konflikt");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        page.getByRole(AriaRole.BUTTON, named("Behold min")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Mitt " + key)).first())
                .isVisible();
    }

    @Test
    public void aMilestoneGetsItsRuleFromChoices() {
        go("milestones");
        page.getByRole(AriaRole.BUTTON, named("Endre: Endringsbehovet er formulert"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Antall dager").fill("14");
        keepPicture(page, "ks-milepael");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lagre"))
                .click();
        assertThat(page.locator("[data-flags]")).containsText("Lagret.");
        Assertions.assertThat(
                        sandbox.as("ks").rest("/programmes/" + key + "/plan").body())
                .contains("\"S3-14d\"");
    }

    private void go(String view) {
        page.navigate(sandbox.address() + "/plugins/servlet/absolutt?programme=" + key + "&view=" + view);
    }

    private void press(Locator button) {
        button.focus();
        page.keyboard().press("Enter");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
