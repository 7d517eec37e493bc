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

/** A macro stands twice on one page: no id is there twice, what is changed in one is seen in both, and the focus stays. */
public class TwiceOnAPageBrowserIT extends InBothLooks {

    private static final String SPACE = "ABS3414";
    private static final String TITLE = "Intern organisering";
    private static final String IDS_THAT_ARE_TWICE = "[...document.querySelectorAll('[id]')].map(one => one.id)"
            + ".filter((id, place, all) => all.indexOf(id) !== place).join(' ')";

    private Page page;

    @Before
    public void aSpaceOfItsOwn() {
        sandbox.as("ks").makeSpace(RunningSandbox.INNLANDET, "3414", "kari");
    }

    @Test
    public void theTracker() {
        show("progress");
        String row = "[data-milestone='for.politisk'] select";
        macro("progress", 0).locator(row).selectOption(look.equals(WITH_AUI) ? "DONE" : "IN_PROGRESS");
        assertThat(macro("progress", 1).locator(row)).hasValue(look.equals(WITH_AUI) ? "DONE" : "IN_PROGRESS");
        assertThat(macro("progress", 0).locator("[data-milestone='for.politisk'] .absolutt-outcome"))
                .hasText("Lagret");
        assertWhole();
    }

    @Test
    public void theRoleMap() {
        show("roles");
        macro("roles", 0).locator(cell()).focus();
        page.keyboard().press("m");
        assertThat(macro("roles", 1).locator(cell())).hasAttribute("data-code", "M");
        assertThat(macro("roles", 0).locator(cell())).hasAttribute("data-code", "M");
        assertThat(macro("roles", 0).locator(cell())).isFocused();
        assertWhole();
        macro("roles", 1).locator(cell()).focus();
        page.keyboard().press("u");
        assertThat(macro("roles", 0).locator(cell())).hasAttribute("data-code", "U");
        assertThat(macro("roles", 1).locator(cell())).isFocused();
        assertWhole();
    }

    @Test
    public void theGroups() {
        show("group");
        macro("group", 1).getByText("Legg til i deltakergruppa").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Rolle", new Locator.GetByLabelOptions().setExact(true))
                .selectOption("PPT");
        assertWhole();
        save(dialog);
        assertThat(macro("group", 0).locator("[data-value-role='PPT']")).isVisible();
        assertThat(macro("group", 1).locator("[data-value-role='PPT']")).isVisible();
        assertFocusIn("group", 1);
        assertWhole();
        macro("group", 1).locator("[data-value-role='PPT'] [data-act=remove]").click();
        page.getByRole(AriaRole.DIALOG).locator("[type=submit]").click();
        assertThat(page.locator("[data-value-role='PPT']")).hasCount(0);
    }

    @Test
    public void theIndicators() {
        show("indicators");
        add("indicators", "Ny indikator");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator("[name=name]").fill("To ganger " + look);
        dialog.locator("[name=value]").fill("38");
        dialog.locator("[name=period]").fill("2020");
        dialog.locator("[name=source]").fill("Egne tall");
        assertSavedInBoth("indicators", dialog);
    }

    @Test
    public void theMeasures() {
        show("measures");
        add("measures", "Nytt tiltak");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator("[name=name]").fill("To ganger " + look);
        assertSavedInBoth("measures", dialog);
    }

    private void add(String list, String button) {
        macro(list, 1)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private void assertSavedInBoth(String list, Locator dialog) {
        assertWhole();
        save(dialog);
        Locator row = page.locator("[data-fact][data-name='To ganger " + look + "']");
        assertThat(row).hasCount(2);
        assertFocusIn(list, 1);
        assertWhole();
    }

    private void assertFocusIn(String name, int number) {
        assertThat(macro(name, number).locator(":focus")).hasCount(1);
    }

    private void assertWhole() {
        Assertions.assertThat(page.evaluate(IDS_THAT_ARE_TWICE)).isEqualTo("");
        Assertions.assertThat(Axe.faults(page)).isEmpty();
    }

    private Locator macro(String name, int number) {
        return page.locator("[data-absolutt=" + name + "]").nth(number);
    }

    private static String cell() {
        return "[data-layer-panel=today] [data-area=sfo] [data-role=NAV]";
    }

    private static void save(Locator dialog) {
        dialog.locator("[type=submit]").click();
        assertThat(dialog).hasCount(0);
    }

    private void show(String macro) {
        Visitor kari = sandbox.as("kari");
        JsonNode before = kari.page(SPACE, TITLE, "version");
        String one = "<ac:structured-macro ac:name=\"absolutt-" + macro + "\"/>";
        Assertions.assertThat(kari.save(before, "<h2>Først</h2>" + one + "<h2>Så</h2>" + one)
                        .status())
                .isEqualTo(200);
        page = open("kari", "light", 1280, pathOf(SPACE, TITLE));
        assertThat(page.locator("[data-absolutt=" + macro + "]")).hasCount(2);
    }
}
