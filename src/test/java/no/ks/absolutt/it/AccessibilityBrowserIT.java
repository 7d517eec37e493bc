// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The pages that people use, in both themes and at 400 % zoom: no fault that axe finds, and no scrolling sideways. */
public class AccessibilityBrowserIT extends InBothLooks {

    private static final int SCREEN = 1280;
    /** What is left of {@link #SCREEN} at 400 % zoom. */
    private static final int ZOOMED = 320;
    /** The second session of the demo data, whose texts KS has written. */
    private static final int SECOND_SESSION = 2;
    /** The text of what begins left of the window, where nobody can scroll; what is for screen readers is one pixel. */
    private static final String LEFT_OF_THE_WINDOW = "[...document.querySelectorAll('main *')].filter(one => "
            + "one.textContent.trim() && one.getBoundingClientRect().left < -1 "
            + "&& one.getBoundingClientRect().width > 2).map(one => one.textContent.trim()).join('; ')";

    @Test
    public void thePagesOfASpace() {
        assertThat(faults("kari", pagesOfTheSpace())).isEmpty();
    }

    @Test
    public void theScreensOfKs() {
        assertThat(faults("ks", ksScreens())).isEmpty();
    }

    @Test
    public void theCompatibilityScreen() {
        assertThat(faults("admin", Map.of("kompatibilitet", "/plugins/servlet/absolutt-compatibility")))
                .isEmpty();
    }

    private List<String> faults(String user, Map<String, String> paths) {
        Page page = open(user, "light", SCREEN, "/");
        List<String> faults = new ArrayList<>();
        paths.forEach((name, path) -> {
            page.navigate(sandbox.address() + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            look(page, name, faults);
            page.setViewportSize(ZOOMED, 800);
            look(page, name, faults);
            page.setViewportSize(SCREEN, 900);
            page.evaluate("document.documentElement.dataset.colorMode = 'dark'");
            look(page, name, faults);
        });
        return faults;
    }

    private Map<String, String> pagesOfTheSpace() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("framdrift", pathOf("ABS3420", "Framdrift"));
        pages.put("hjem", pathOf("ABS3420", "ABSOLUTT Elverum"));
        pages.put("samling", pathOf("ABS3420", "Samling 2 – Kvalitet og kunnskapsgrunnlag"));
        pages.put("om", pathOf("ABS3420", "Om programmet"));
        pages.put("refleksjon", pathOf("ABS3420", "Refleksjon etter samling 2"));
        return pages;
    }

    private static Map<String, String> ksScreens() {
        Map<String, String> screens = new LinkedHashMap<>();
        String start = "/plugins/servlet/absolutt";
        screens.put("ks-start", start);
        screens.put("ks-program", start + "?programme=" + RunningSandbox.INNLANDET);
        screens.put("ks-nytt-program", start + "?view=new-programme");
        screens.put("ks-register", start + "?view=register");
        screens.put("ks-logg", start + "?view=log");
        for (String view :
                List.of("new", "list", "job", "jobs", "groups", "support", "sessions", "texts", "milestones", "log")) {
            screens.put("ks-" + view, start + "?programme=" + RunningSandbox.INNLANDET + "&view=" + view);
        }
        screens.put(
                "ks-tekst",
                start + "?programme=" + RunningSandbox.INNLANDET + "&view=session-texts&id=" + SECOND_SESSION);
        return screens;
    }

    private void look(Page page, String name, List<String> faults) {
        int width = page.viewportSize().width;
        String where = name + "-" + page.evaluate("document.documentElement.dataset.colorMode") + "-" + width;
        keepPicture(page, where);
        int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (wide > width) {
            faults.add(where + " is " + wide + " wide");
        }
        if (!page.evaluate(LEFT_OF_THE_WINDOW).equals("")) {
            faults.add(where + " is cut off: " + page.evaluate(LEFT_OF_THE_WINDOW));
        }
        Axe.faults(page).forEach(fault -> faults.add(where + ": " + fault));
    }
}
