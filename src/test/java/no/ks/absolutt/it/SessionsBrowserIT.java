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

/** Sessions, own events and the sheet for a meeting: as axe sees them in every look, and by the keyboard alone. */
public class SessionsBrowserIT extends InBothLooks {

    private static final String DEMO = "ABS3420";
    private static final String SPACE = "ABS1103";
    private static final List<String> THEMES = List.of("light", "dark");
    private static final List<Integer> WIDTHS = List.of(1280, 320);

    @Before
    public void stavangerTakesPart() {
        sandbox.as("ks").makeSpace(RunningSandbox.INNLANDET, "1103", "kari");
    }

    @Test
    public void theTimelineHasNoFaultInAnyLook() {
        eachLook("kari", pathOf(DEMO, "Samlinger"), (page, name) -> {
            assertThat(page.locator(".absolutt-timeline")).containsText("Temadag (dypdykk) for kommunestyret");
            keepPicture(page, "samlinger" + name);
        });
        eachLook("ola", pathOf(DEMO, "Samlinger"), (page, name) -> assertThat(page.locator(".absolutt-timeline"))
                .containsText("Formannskapssalen, rådhuset"));
    }

    @Test
    public void theOwnMeetingsAloneHaveNoFaultInAnyLook() {
        eachLook("kari", pathOf(DEMO, "Deltakergruppe og referansegruppe"), (page, name) -> {
            Locator own = page.locator(".absolutt-sessions");
            assertThat(own).containsText("Møte i referansegruppa");
            assertThat(own).not().containsText("Mellomarbeid");
        });
    }

    @Test
    public void theNextAHeldAndTheShortSessionHaveNoFaultInAnyLook() {
        eachLook("ola", pathOf(DEMO, "Samling 2 – Kvalitet og kunnskapsgrunnlag"), (page, name) -> {
            assertThat(page.locator(".absolutt-session")).containsText("(om 15 dager)");
            keepPicture(page, "samling-neste" + name);
        });
        eachLook("ola", pathOf(DEMO, "Samling 1 – Roller og ansvar"), (page, name) -> assertThat(
                        page.locator(".absolutt-session"))
                .containsText("5. februar 2021 (for 2 måneder siden)"));
        eachLook("ola", "/display/" + DEMO, (page, name) -> assertThat(page.locator(".absolutt-session"))
                .containsText("(om 15 dager)"));
    }

    @Test
    public void theDialogsHaveNoFaultInAnyLook() {
        eachLook("kari", pathOf(SPACE, "Samlinger"), (page, name) -> {
            page.getByText("Legg til møte eller temadag").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Dag", new Locator.GetByLabelOptions().setExact(true))
                    .fill("2021-05-05");
            dialog.getByLabel("Siste dag").fill("2021-05-04");
            save(dialog);
            assertThat(dialog.getByRole(AriaRole.ALERT).first()).isVisible();
            keepWindow(page, "hendelse" + name);
        });
        eachLook("kari", pathOf(SPACE, "Samlinger"), (page, name) -> {
            page.locator("[data-opens=sheet]").first().click();
            assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Dato for møtet"))
                    .isFocused();
            keepWindow(page, "moteark-dialog" + name);
        });
    }

    @Test
    public void anEventIsAddedChangedAndRemovedByTheKeyboardAlone() {
        Page page = open("kari", "light", 1280, pathOf(SPACE, "Samlinger"));
        Keys keys = new Keys(page);
        String title = "Dialogmøte " + look;
        Locator event = page.locator("[data-fact][data-name='" + title + "']");
        add(page, keys, title);
        assertThat(event).containsText("5. mai 2021");
        assertThat(event).containsText("Møteplass: Biblioteket");
        assertThat(event.locator(".absolutt-outcome")).hasText("Lagret");

        keys.tabTo("document.activeElement.textContent === 'Endre: " + title + "'");
        keys.press("Enter");
        keys.tabTo("document.activeElement.name === 'place'");
        keys.press("Control+A");
        keys.type("Kulturhuset");
        keys.press("Enter");
        assertThat(event).containsText("Møteplass: Kulturhuset");
        assertThat(event.locator("[data-act=edit]")).isFocused();

        keys.tabTo("document.activeElement.textContent === 'Fjern: " + title + "'");
        keys.press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Vil du fjerne «" + title + "»?");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        keys.tabTo("document.activeElement.textContent === 'Fjern'");
        keys.press("Enter");
        assertThat(event).hasCount(0);
        assertThat(page.getByText("Legg til møte eller temadag").first()).isFocused();
    }

    private static void add(Page page, Keys keys, String title) {
        keys.tabTo("document.activeElement.textContent === 'Legg til møte eller temadag'");
        keys.press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.locator("[name=kind]")).isFocused();
        keys.press("End", "Tab");
        keys.type(title);
        keys.tabTo("document.activeElement.name === 'from'");
        // The same in the order of every country.
        keys.type("05052021");
        keys.tabTo("document.activeElement.name === 'place'");
        keys.type("Biblioteket");
        keys.press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(page.getByText("Legg til møte eller temadag").first()).isFocused();
    }

    @Test
    public void whenSomebodyElseWasFirstBothAreShownAndSheChooses() {
        String events = Visitor.REST + "/spaces/" + SPACE + "/events";
        int id = sandbox.as("kari")
                .post(events, "{\"kind\":\"COUNCIL\",\"from\":\"2021-06-23\",\"place\":\"Rådhuset\"}")
                .json()
                .path("id")
                .asInt();
        Page page = open("kari", "dark", 320, pathOf(SPACE, "Samlinger"));
        Locator event = page.locator("[data-fact='" + id + "']");
        event.locator("[data-act=edit]").click();
        sandbox.as("kari").put(events + "/" + id, "{\"revision\":1,\"place\":\"Kulturhuset\"}");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Møteplass").fill("Biblioteket");
        save(dialog);
        assertThat(page.locator(".absolutt-comparison")).containsText("Biblioteket");
        assertThat(page.locator(".absolutt-comparison")).containsText("Kulturhuset");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
        keepWindow(page, "hendelse-samtidig");
        page.getByText("Behold min").click();
        assertThat(event).containsText("Møteplass: Biblioteket");
    }

    @Test
    public void aSheetForAMeetingIsMadeByTheKeyboardAlone() {
        Page page = open("kari", "dark", 320, pathOf(SPACE, "Samlinger"));
        Keys keys = new Keys(page);
        keys.tabTo("document.activeElement.textContent === 'Lag møteark'");
        keys.press("Enter", "Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.locator("[data-opens=sheet]").first()).isFocused();
        keys.press("Enter");
        keys.type("06062021");
        keys.press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        Locator made = page.locator(".absolutt-sheets a").first();
        assertThat(made).containsText("Møteark 6. juni 2021");
        assertThat(page.locator("[data-opens=sheet]").first()).isFocused();
        Assertions.assertThat(Axe.faults(page)).isEmpty();

        keys.tabTo("document.activeElement.textContent.startsWith('Møteark 6. juni 2021')");
        keys.press("Enter");
        assertThat(page.getByText("Avtal hvem som gjør hva, og når")).isVisible();
        eachLook("kari", page.url().substring(sandbox.address().length()), (sheet, name) -> {
            assertThat(sheet.getByText("6. juni 2021").last()).isVisible();
            keepPicture(sheet, "moteark" + name);
        });
    }

    private interface Look {
        void see(Page page, String name);
    }

    private void eachLook(String user, String path, Look look) {
        for (String theme : THEMES) {
            for (int width : WIDTHS) {
                Page page = open(user, theme, width, path);
                String name = "-" + theme + "-" + width;
                look.see(page, name);
                Assertions.assertThat(Axe.faults(page)).as(path + name).isEmpty();
                page.context().close();
            }
        }
    }

    private static void save(Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lagre"))
                .click();
    }
}
