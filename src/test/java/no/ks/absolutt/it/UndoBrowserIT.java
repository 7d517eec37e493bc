// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.Before;
import org.junit.Test;

/** «Angre» in the logs of a space, by the keyboard alone, and with both values where somebody has changed it meanwhile. */
public class UndoBrowserIT extends FactListInBrowser {

    private static final String NUMBER = "3414";
    private static final String OWN = "ABS3414";
    private static final String HOME = "ABSOLUTT Nord-Odal";
    private static final String MEASURES = "Utviklingsprosessen – Hvordan kommer vi dit?";
    private static final String GROUPS = "Deltakergruppe og referansegruppe";
    private static final String MILESTONE = "roller.rollekart";
    private static final String FOCUSED =
            "document.activeElement.getAttribute('aria-label') === 'Angre siste endring: ";

    @Before
    public void nordOdalTakesPart() {
        sandbox.as("ks").makeSpace(RunningSandbox.INNLANDET, NUMBER, "kari");
    }

    @Test
    public void aMeasureThatWasAddedIsTakenAwayAndBroughtBackByTheKeyboardAlone() {
        String name = "Gå til skolen " + look;
        add(name);
        page = open("kari", "light", 1280, pathOf(OWN, HOME));
        tabUntil(FOCUSED + "tiltaket «" + name + "»'");
        press("Enter");
        assertThat(latest()).containsText("fjernet tiltaket «" + name + "»");
        assertThat(page.locator("[data-absolutt-live]")).hasText("Angret.");
        tabUntil(FOCUSED + "tiltaket «" + name + "»'");
        press("Enter");
        assertThat(latest()).containsText("hentet tilbake tiltaket «" + name + "»");
    }

    @Test
    public void whoeverIsLateSeesBothValuesAndChooses() {
        String name = "Fri fredag " + look;
        String id = add(name);
        change(id, "{\"revision\":1,\"effect\":\"Karis effekt\"}");
        page = open("kari", "light", 1280, pathOf(OWN, MEASURES));
        page.locator(".absolutt-measures .absolutt-log summary").click();
        change(id, "{\"revision\":2,\"effect\":\"En annen effekt\"}");
        page.locator(".absolutt-measures .absolutt-undo").first().click();

        assertThat(dialog()).containsText("Dette er endret etterpå");
        assertThat(dialog()).containsText("En annen effekt");
        assertThat(dialog()).containsText("ingen");
        keepWindow(page, "undo-conflict");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Angre likevel"))
                .click();
        assertThat(dialog()).hasCount(0);
        assertThat(page.locator(".absolutt-measures .absolutt-change").first())
                .containsText("Ønsket effekt: fjernet, var En annen effekt");
    }

    @Test
    public void aMilestoneThatWasChangedMeanwhileAsksToo() {
        overtaken();
        assertThat(dialog()).containsText("Dette er endret etterpå");
        assertThat(dialog()).containsText("Fullført");
        choose("La det stå");
        Assertions.assertThat(milestone().path("status").asText()).isEqualTo("DONE");

        overtaken();
        choose("Angre likevel");
        assertThat(page.locator("[data-absolutt-live]")).hasText("Angret.");
        Assertions.assertThat(milestone().path("status").asText()).isEqualTo("NOT_STARTED");
        Assertions.assertThat(milestone().path("evidence").asText()).isEqualTo("/display/" + OWN);
    }

    /** Kari undoes that it is in progress, while somebody says that it is done. */
    private void overtaken() {
        change("{\"status\":\"NOT_STARTED\",\"evidence\":null,\"revision\":");
        change("{\"status\":\"IN_PROGRESS\",\"revision\":");
        page = open("kari", "light", 1280, pathOf(OWN, HOME));
        change("{\"status\":\"DONE\",\"evidence\":\"/display/" + OWN + "\",\"revision\":");
        page.locator("[data-change='" + MILESTONE + "'] .absolutt-undo").first().click();
    }

    private void choose(String button) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        assertThat(dialog()).hasCount(0);
    }

    private void change(String body) {
        int revision = milestone().path("revision").asInt();
        Answer changed = sandbox.as("kari").change(OWN, MILESTONE, body + revision + "}");
        Assertions.assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    private JsonNode milestone() {
        return sandbox.as("kari").milestone(OWN, MILESTONE);
    }

    @Test
    public void aMemberWhoWasTakenOutComesBackFromTheLogOfTheGroups() {
        JsonNode member = sandbox.as("kari")
                .post(Visitor.REST + "/spaces/" + OWN + "/group", "{\"role\":\"KDIR\"}")
                .json();
        page = open("kari", "light", 1280, pathOf(OWN, GROUPS));
        page.locator(".absolutt-group .absolutt-log summary").focus();
        press("Enter");
        page.locator(".absolutt-group .absolutt-undo").first().focus();
        press("Enter");
        assertThat(page.locator("[data-fact='" + member.path("id").asInt() + "']"))
                .hasCount(0);
        assertThat(page.locator(".absolutt-group .absolutt-change").first())
                .containsText("fjernet gruppemedlemmet «Kommunedirektør»");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        page.locator(".absolutt-group .absolutt-undo").first().focus();
        press("Enter");
        assertThat(page.locator("[data-fact='" + member.path("id").asInt() + "']"))
                .hasCount(1);
    }

    @Test
    public void theLogIsAccessibleInLightAndDarkAndOnANarrowScreen() {
        add("Uteskole " + look);
        for (String theme : new String[] {"light", "dark"}) {
            for (int width : new int[] {1280, 320}) {
                page = open("kari", theme, width, pathOf(OWN, HOME));
                keepPicture(page, "undo-" + theme + "-" + width);
                Assertions.assertThat(Axe.faults(page)).as(theme + " " + width).isEmpty();
            }
        }
    }

    private Locator latest() {
        return page.locator(".absolutt-changes .absolutt-change").first();
    }

    private String add(String name) {
        return sandbox.as("kari")
                .post(Visitor.REST + "/spaces/" + OWN + "/measures", "{\"name\":\"" + name + "\"}")
                .json()
                .path("id")
                .asText();
    }

    private void change(String id, String body) {
        Answer changed = sandbox.as("kari").put(Visitor.REST + "/spaces/" + OWN + "/measures/" + id, body);
        Assertions.assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }
}
