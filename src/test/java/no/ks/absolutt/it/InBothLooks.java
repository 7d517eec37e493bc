// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import com.microsoft.playwright.Page;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Runs every browser test of a class with the sandbox's own style sheet and with Atlassian's user interface library (AUI).
 * Skipped with a message where there is no Chromium or Node.js, and the second look where AUI could not be fetched.
 */
@RunWith(Parameterized.class)
public abstract class InBothLooks {

    private static final String WITHOUT_AUI = "uten-aui";
    static final String WITH_AUI = "med-aui";

    private static Chromium chromium;
    private static RunningSandbox withAui;

    @Parameterized.Parameter
    public String look;

    RunningSandbox sandbox;

    @Parameterized.Parameters(name = "{0}")
    public static Object[] looks() {
        return new Object[] {WITHOUT_AUI, WITH_AUI};
    }

    @BeforeClass
    public static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterClass
    public static void stopChromium() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @Before
    public void chooseSandbox() {
        sandbox = look.equals(WITH_AUI) ? withAui() : RunningSandbox.withDemo();
    }

    /** A site without demo data, in this look. */
    RunningSandbox startEmpty() {
        return RunningSandbox.start(RunningSandbox.settings(RunningSandbox.newFolder())
                .with("demo", false)
                .with("aui", look.equals(WITH_AUI)));
    }

    /** A site of its own with demo data and AUI; skipped where AUI could not be fetched. */
    static RunningSandbox startWithAui() {
        withAui();
        return RunningSandbox.start(
                RunningSandbox.settings(RunningSandbox.newFolder()).with("aui", true));
    }

    /** A site without those parts of the host, and without demo data, in this look. */
    RunningSandbox startWithout(String parts) {
        return RunningSandbox.start(RunningSandbox.settings(RunningSandbox.newFolder())
                .with("demo", false)
                .with("without", parts)
                .with("aui", look.equals(WITH_AUI)));
    }

    /** A window with the page of another site in it. */
    Page open(RunningSandbox other, String user, String path) {
        Page page = chromium.open(other, user, "light", 1280);
        page.navigate(other.address() + path);
        return page;
    }

    /** A window of the width with the page in it, for a user who is logged in. */
    Page open(String user, String theme, int width, String path) {
        Page page = chromium.open(sandbox, user, theme, width);
        page.navigate(sandbox.address() + path);
        return page;
    }

    String pathOf(String spaceKey, String title) {
        return "/pages/viewpage.action?pageId="
                + sandbox.as("admin")
                        .page(spaceKey, title, "version")
                        .path("id")
                        .asText();
    }

    /** Keeps a picture of the whole page. */
    void keepPicture(Page page, String name) {
        Chromium.keepPicture(page, name + "-" + look, true);
    }

    /** Keeps a picture of what the window shows. */
    void keepWindow(Page page, String name) {
        Chromium.keepPicture(page, name + "-" + look, false);
    }

    private static synchronized RunningSandbox withAui() {
        if (withAui == null) {
            withAui = RunningSandbox.start(
                    RunningSandbox.settings(RunningSandbox.newFolder()).with("aui", true));
            Runtime.getRuntime().addShutdownHook(new Thread(withAui::close));
        }
        org.junit.Assume.assumeTrue(
                "Skipped: AUI could not be fetched with npm",
                withAui.nobody().get("/login.action").body().contains("aui"));
        return withAui;
    }
}
