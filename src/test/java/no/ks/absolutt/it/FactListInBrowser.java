// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;

/** A list of facts on one of Elverum's pages, as Kari uses it. */
abstract class FactListInBrowser extends InBothLooks {

    static final String SPACE = "ABS3420";
    /** More controls than any page has before the one that is looked for. */
    private static final int TABS = 300;

    Page page;

    JsonNode stored(String list, String name) {
        for (JsonNode one : sandbox.as("kari")
                .get(Visitor.REST + "/spaces/" + SPACE + "/" + list)
                .json()) {
            if (one.path("name").asText().equals(name)) {
                return one;
            }
        }
        throw new AssertionError(name);
    }

    void openPage(String title) {
        page = open("kari", "light", 1280, pathOf(SPACE, title));
    }

    Locator row(String name) {
        return page.locator("[data-fact]")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator dialog() {
        return page.locator("dialog[open]");
    }

    void fill(String field, String text) {
        dialog().locator("[name=" + field + "]").fill(text);
    }

    void save() {
        dialog().locator("[type=submit]").click();
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** The condition that the focus is on the button of that name. */
    static String isButton(String name) {
        return "document.activeElement.getAttribute('aria-label') === '" + name + "'";
    }

    void tabUntil(String condition) {
        keyUntil("Tab", condition);
    }

    void tabBackUntil(String condition) {
        keyUntil("Shift+Tab", condition);
    }

    void keyUntil(String key, String condition) {
        for (int i = 0; i < TABS; i++) {
            if (Boolean.TRUE.equals(page.evaluate(condition))) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("Not reached with the keyboard: " + condition);
    }

    void assertNoFault(String list, String title, String theme, int width) {
        page = open("kari", theme, width, pathOf(SPACE, title));
        String state = list + " " + theme + " " + width;
        keepPicture(page, "list-" + list + "-" + theme + "-" + width);
        Assertions.assertThat(Axe.faults(page)).as(state).isEmpty();
        Assertions.assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(state + " scrolls sideways")
                .isTrue();
        page.locator("[data-act=add]").first().click();
        assertThat(dialog()).isVisible();
        Assertions.assertThat(Axe.faults(page)).as(state + " form").isEmpty();
    }
}
