// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.Before;
import org.junit.Test;

/** The page with the groups: by the keyboard alone, when somebody was not found, after an election, and in every look. */
public class GroupBrowserIT extends InBothLooks {

    private static final String SPACE = "ABS3414";
    private static final String GROUP = Visitor.REST + "/spaces/" + SPACE + "/group";
    private static final String TITLE = "Deltakergruppe og referansegruppe";
    private static final int TABS = 300;

    private Page page;

    @Before
    public void openTheGroups() {
        sandbox.as("ks").makeSpace(RunningSandbox.INNLANDET, "3414", "kari");
        empty();
        page = open("kari", "light", 1280, pathOf(SPACE, TITLE));
    }

    @Test
    public void byTheKeyboardAloneAMemberIsAddedChangedAndTakenOut() {
        tabTo("document.activeElement.textContent === 'Legg til i deltakergruppa'");
        press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Rolle", new Locator.GetByLabelOptions().setExact(true)))
                .isFocused();
        page.keyboard().type("Ordfører");
        tabTo("document.activeElement.name === 'user'");
        page.keyboard().type("ola");
        press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(row("ORD")).containsText("Ola Deltaker");
        assertThat(row("ORD").locator(".absolutt-outcome")).hasText("Lagret");

        page.locator(".absolutt-log summary").focus();
        press("Enter");
        assertThat(page.locator(".absolutt-log li").first())
                .containsText("Kari Koordinator la til gruppemedlemmet «Ordfører»");
        assertThat(page.locator(".absolutt-log li").first()).containsText("Hvem: Ola Deltaker");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        press("Enter");
        row("ORD").locator("[data-act=edit]").focus();
        tabTo("document.activeElement.getAttribute('aria-label') === 'Fjern: Ordfører'");
        press("Enter");
        tabTo("document.activeElement.textContent === 'Fjern'");
        press("Enter");
        assertThat(row("ORD")).hasCount(0);
        Assertions.assertThat(members()).isEmpty();
    }

    @Test
    public void theFormForTheYouthRepresentativeHasNoNameButAnAdultContact() {
        Locator dialog = openForm();
        dialog.getByLabel("Rolle", new Locator.GetByLabelOptions().setExact(true))
                .selectOption("BUR");
        assertThat(dialog.locator("[name=user]")).isHidden();
        assertThat(dialog).containsText("Barn og unge føres opp med rolle, aldri med navn.");
        dialog.getByLabel("Voksen kontakt").fill("Gjelder 15851010073");
        save(dialog);
        assertThat(dialog.getByRole(AriaRole.ALERT).first()).containsText("fødselsnummer");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        keepPicture(page, "group-youth");
        dialog.getByLabel("Voksen kontakt").fill("Koordinator for ungdomsrådet");
        save(dialog);
        assertThat(row("BUR")).containsText("Kontakt: Koordinator for ungdomsrådet");
    }

    @Test
    public void aUserWhoIsNotThereStopsNothing() {
        Locator dialog = openForm();
        dialog.getByLabel("Rolle", new Locator.GetByLabelOptions().setExact(true))
                .selectOption("");
        dialog.getByLabel("Rollen med egne ord").fill("Prosjektleder");
        dialog.locator("[name=kind]").selectOption("ADMINISTRATION");
        dialog.locator("[name=user]").fill("ingen@example.org");
        save(dialog);
        assertThat(dialog).hasCount(0);
        Locator made = page.locator("[data-value-own-role='Prosjektleder']");
        assertThat(made).containsText("Ikke navngitt ennå");
        assertThat(made.locator(".absolutt-outcome")).containsText("Rollen er lagret uten navn.");
        Assertions.assertThat(members().path(0).path("kind").asText()).isEqualTo("ADMINISTRATION");
    }

    @Test
    public void whenSomebodyElseWasFirstBothAreShown() {
        int id = add("{\"role\":\"KDIR\"}");
        page.reload();
        page.locator("[aria-label='Endre: Kommunedirektør']").click();
        sandbox.as("kari").put(GROUP + "/" + id, "{\"revision\":1,\"user\":\"ola\"}");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator("[name=user]").fill("rita");
        save(dialog);
        assertThat(page.locator(".absolutt-comparison")).containsText("Ola Deltaker");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        page.getByText("Behold min").click();
        assertThat(row("KDIR")).containsText("Rita Romansvarlig");
    }

    @Test
    public void suggestionsAreTakenInWithOneClick() {
        page.locator("[aria-label='Ta inn: Leder av kulturskolen']").click();
        assertThat(row("KUL")).isVisible();
        page.getByText("Ta inn alle").click();
        assertThat(page.locator(".absolutt-suggested")).hasCount(0);
    }

    @Test
    public void afterAnElectionTheRoleAsksToBeConfirmed() {
        add("{\"role\":\"UTV\"}");
        sandbox.as("ks")
                .post(
                        Visitor.REST + "/programmes/" + RunningSandbox.INNLANDET + "/role-checks",
                        "{\"kind\":\"ELECTED\"}");
        page.reload();
        assertThat(page.locator(".absolutt-asked")).containsText("KS ber dere bekrefte");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        keepPicture(page, "group-confirm");
        page.locator("[aria-label^='Stemmer fortsatt: Leder av utvalg']").click();
        assertThat(page.locator(".absolutt-asked")).hasCount(0);
    }

    @Test
    public void ksCallsAQuestionBackAndNobodyIsAskedAnyLonger() {
        add("{\"role\":\"HTV\"}");
        Answer asked = sandbox.as("ks")
                .post(
                        Visitor.REST + "/programmes/" + RunningSandbox.INNLANDET + "/role-checks",
                        "{\"kind\":\"UNION\"}");
        page.reload();
        assertThat(page.locator(".absolutt-asked")).containsText("KS ber dere bekrefte");
        Page ks = open(
                "ks", "light", 1280, "/plugins/servlet/absolutt?view=groups&programme=" + RunningSandbox.INNLANDET);
        ks.locator("[data-call-back='" + asked.json().path("id").asInt() + "']").focus();
        ks.keyboard().press("Enter");
        assertThat(ks.getByRole(AriaRole.DIALOG)).containsText("Det som er bekreftet, blir stående.");
        Assertions.assertThat(Axe.faults(ks)).isEmpty();
        ks.keyboard().press("Enter");
        assertThat(ks.locator("[data-flags]")).containsText("Spørsmålet er trukket tilbake: Tillitsvalgte.");
        assertThat(ks.locator("[data-asked] li").last()).containsText("Trukket tilbake");
        Assertions.assertThat(Axe.faults(ks)).isEmpty();
        keepPicture(ks, "ks-groups-called-back");
        page.reload();
        assertThat(row("HTV")).isVisible();
        assertThat(page.locator(".absolutt-asked")).hasCount(0);
    }

    @Test
    public void inEveryLookThereIsNoFaultAndNothingIsCutOff() {
        add("{\"role\":\"ORD\",\"user\":\"ola\"}");
        add("{\"role\":\"BUR\",\"contact\":\"Koordinator for ungdomsrådet\"}");
        add("{\"group\":\"REFERENCE\",\"role\":\"FOR\"}");
        for (String theme : List.of("light", "dark")) {
            for (int width : List.of(1280, 320)) {
                for (String title : List.of(TITLE, "ABSOLUTT Nord-Odal", "Samling 1 – Roller og ansvar")) {
                    Page look = open("kari", theme, width, pathOf(SPACE, title));
                    Assertions.assertThat(Axe.faults(look))
                            .as(title + theme + width)
                            .isEmpty();
                    Assertions.assertThat((Integer) look.evaluate("document.documentElement.scrollWidth"))
                            .as(title + theme + width)
                            .isLessThanOrEqualTo(width);
                    look.close();
                }
            }
        }
    }

    @Test
    public void whoWasRepresentedIsWrittenOnTheSessionsPage() {
        page.navigate(sandbox.address() + pathOf(SPACE, "Samling 1 – Roller og ansvar"));
        page.getByText("Skriv hvem som var representert").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Folkevalgte").check();
        dialog.getByLabel("Hvor mange var dere?").fill("7");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        save(dialog);
        assertThat(page.locator(".absolutt-representation"))
                .containsText(Pattern.compile("Folkevalgte.*7 personer i alt\\."));
    }

    private Locator openForm() {
        page.getByText("Legg til i deltakergruppa").click();
        return page.getByRole(AriaRole.DIALOG);
    }

    private static void save(Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lagre"))
                .click();
    }

    private Locator row(String role) {
        return page.locator("[data-value-role='" + role + "']");
    }

    private JsonNode members() {
        return sandbox.as("kari").get(GROUP).json().path("members");
    }

    private int add(String body) {
        Answer answer = sandbox.as("kari").post(GROUP, body);
        Assertions.assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asInt();
    }

    private void empty() {
        members().forEach(member -> sandbox.as("kari")
                .send(
                        "DELETE",
                        GROUP + "/" + member.path("id").asInt() + "?revision="
                                + member.path("revision").asInt(),
                        BodyPublishers.noBody()));
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
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
