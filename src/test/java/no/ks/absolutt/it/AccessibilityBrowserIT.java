// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The pages that people use, looked through by axe (WCAG 2.1 AA), on a screen and at 400 % zoom. */
public class AccessibilityBrowserIT extends InBothLooks {
    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final int SCREEN = 1280;
    /** What is left of {@link #SCREEN} at 400 % zoom. */
    private static final int ZOOMED = 320;

    @Test
    public void inLightTheme() {
        assertThat(faults("light", SCREEN)).isEmpty();
    }

    @Test
    public void inDarkTheme() {
        assertThat(faults("dark", SCREEN)).isEmpty();
    }

    @Test
    public void atFourHundredPercent() {
        assertThat(faults("light", ZOOMED)).isEmpty();
    }

    private List<String> faults(String theme, int width) {
        List<String> faults = new ArrayList<>();
        Page kari = open("kari", theme, width, "/");
        pagesOfTheSpace().forEach((name, path) -> look(kari, name, path, faults));
        Page ks = open("ks", theme, width, "/");
        ksScreens().forEach((name, path) -> look(ks, name, path, faults));
        for (Page page : List.of(kari, ks)) {
            page.context().close();
        }
        return faults;
    }

    private Map<String, String> pagesOfTheSpace() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("framdrift", pathOf("ABS3420", "Framdrift"));
        pages.put("hjem", pathOf("ABS3420", "ABSOLUTT Elverum"));
        pages.put("samling", pathOf("ABS3420", "Samling 2 – Kvalitet og kunnskapsgrunnlag"));
        return pages;
    }

    private static Map<String, String> ksScreens() {
        Map<String, String> screens = new LinkedHashMap<>();
        String start = "/plugins/servlet/absolutt";
        screens.put("ks-start", start);
        screens.put("ks-program", start + "?programme=" + RunningSandbox.INNLANDET);
        screens.put("ks-nytt-rom", start + "?programme=" + RunningSandbox.INNLANDET + "&view=new");
        return screens;
    }

    private void look(Page page, String name, String path, List<String> faults) {
        page.navigate(sandbox.address() + path);
        int width = page.viewportSize().width;
        String theme = (String) page.evaluate("document.documentElement.dataset.colorMode");
        keepPicture(page, name + "-" + theme + "-" + width);
        int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (wide > width) {
            faults.add(name + " is " + wide + " wide");
        }
        for (Rule rule : new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(LEVEL_AA)
                .analyze()
                .getViolations()) {
            rule.getNodes().forEach(node -> faults.add(name + ": " + rule.getId() + " " + node.getHtml()));
        }
    }
}
