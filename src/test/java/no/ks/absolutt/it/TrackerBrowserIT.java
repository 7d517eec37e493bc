// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Step 3 in the page: by mouse, and by the keyboard alone. */
@RunWith(Parameterized.class)
public class TrackerBrowserIT {
    private static final String SPACE = "ABS3420";
    private static Chromium chromium;

    @Parameterized.Parameter
    public String look;

    private RunningSandbox sandbox;
    private Page page;

    @Parameterized.Parameters(name = "{0}")
    public static Object[] looks() {
        return new Object[] {BothLooks.WITHOUT_AUI, BothLooks.WITH_AUI};
    }

    @BeforeClass
    public static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterClass
    public static void stopChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Before
    public void openTheTracker() {
        sandbox = BothLooks.of(look);
        page = chromium.open(sandbox, "kari", "light", 1280);
        page.navigate(sandbox.address() + "/pages/viewpage.action?pageId="
                + sandbox.as("kari")
                        .page(SPACE, "Framdrift", "version")
                        .path("id")
                        .asText());
        BothLooks.assumeAuiWasFetched(look, page.content());
    }

    private Locator row(String milestone) {
        return page.locator("[data-milestone='" + milestone + "']").first();
    }

    private JsonNode stored(String milestone) {
        return sandbox.as("kari").milestone(SPACE, milestone);
    }
}
