// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Looks through a page as it stands for faults against WCAG 2.1 AA. */
final class Axe {

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Axe() {}

    /** Rule and element of each fault; empty when there is none. */
    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        // The sandbox has no frames, for which the other mode opens a window of its own.
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).withTags(LEVEL_AA);
        for (Rule rule : axe.analyze().getViolations()) {
            rule.getNodes().forEach(node -> faults.add(rule.getId() + " " + node.getHtml()));
        }
        return faults;
    }
}
