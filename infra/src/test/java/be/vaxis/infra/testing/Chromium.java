package be.vaxis.infra.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A real browser.
 *
 * <p>Without one on the machine the test reports itself skipped, but fails where {@code CI} is set.
 */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final int PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it. */
    public static Chromium open() {
        if (System.getenv("CI") == null) {
            assumeTrue(Files.exists(PROGRAM), "no Chromium on this machine");
        }
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(PROGRAM)
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync"))));
    }

    /** A window of somebody who reads English and whom nobody knows yet. */
    public Page window(boolean withScripts) {
        BrowserContext somebody = browser.newContext(new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setJavaScriptEnabled(withScripts)
                .setReducedMotion(ReducedMotion.REDUCE)); // a page that still scrolls cannot be clicked
        somebody.setDefaultTimeout(PATIENCE_MILLIS);
        return somebody.newPage();
    }

    /** Opens a page that asks for a login, and picks a person of the demo. */
    public static void logIn(Page window, String address, String person) {
        window.navigate(address);
        window.locator("button[name=person][value=" + person + "]").click();
        window.waitForURL(address);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
