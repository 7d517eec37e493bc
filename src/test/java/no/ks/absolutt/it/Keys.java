// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import com.microsoft.playwright.Page;

/** The keyboard of somebody who has no mouse. */
final class Keys {

    private static final int MOST_TABS = 300;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Tabs until the condition, an expression of the page's script, holds. */
    void tabTo(String condition) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (Boolean.TRUE.equals(page.evaluate(condition))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Not reached with the keyboard: " + condition);
    }
}
