// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.AssumptionViolatedException;

/** The machine's own Chromium, driven by the machine's own Node.js. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    /** Milliseconds to wait for what must come: a slow machine is no fault. */
    private static final int PATIENCE = 30_000;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Starts it.
     *
     * @throws AssumptionViolatedException where Chromium or Node.js is missing, so that the tests are skipped
     */
    static Chromium start() {
        Path chromium = NAMES.stream()
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .orElseThrow(() -> new AssumptionViolatedException("Skipped: no Chromium on the path"));
        Path node =
                onPath("node").orElseThrow(() -> new AssumptionViolatedException("Skipped: no Node.js on the path"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setChromiumSandbox(false)
                                .setArgs(List.of("--disable-dev-shm-usage", "--disable-gpu"))));
    }

    /** A window of that width in which the user is logged in. */
    Page open(RunningSandbox sandbox, String user, String theme, int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("nb-NO")
                .setTimezoneId("Europe/Oslo")
                .setViewportSize(width, 900));
        context.setDefaultTimeout(PATIENCE);
        context.addCookies(List.of(new Cookie("sandbox.theme", theme).setUrl(sandbox.address())));
        Page page = context.newPage();
        page.navigate(sandbox.address() + "/login.action");
        page.fill("[name=os_username]", user);
        page.fill("[name=os_password]", user);
        page.press("[name=os_password]", "Enter");
        page.waitForURL(address -> !address.contains("login.action"));
        return page;
    }

    /** Keeps a picture under {@code target/screenshots}, of the whole page or of what the window shows. */
    static void keepPicture(Page page, String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(whole));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
