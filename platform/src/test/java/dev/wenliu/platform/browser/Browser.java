package dev.wenliu.platform.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of the machine; each page it opens is a person of its own at a desk or with a phone. */
public final class Browser implements AutoCloseable {

    /** The two screens on which every page is judged. */
    public enum Screen {
        DESK(1440, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Starts Chromium; `.mvn/bring-browser` has seen to it that there is one. */
    public static Browser launch() {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return new Browser(Playwright.create(options));
    }

    /** Opens an empty page with its own cookies, in Chinese. */
    public Page open(Screen screen) {
        return context(screen).newPage();
    }

    /** Opens a context in which several tabs share one login. */
    public BrowserContext context(Screen screen) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)
                .setIsMobile(screen == Screen.PHONE)
                .setTimezoneId("Asia/Shanghai")
                .setLocale("zh-CN"));
    }

    /** Keeps what the page shows as a picture, `target/screenshots/<name>.png`. */
    public static Path screenshot(Page page, String name) {
        var file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new ScreenshotOptions().setPath(file));
        return file;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path executable() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("").split(":", -1);
        var installed = Stream.of(path).map(folder -> Path.of(folder, "chromium"));
        return Stream.concat(Stream.of(Path.of("..", ".tools", "chromium")), installed)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium: run .mvn/bring-browser"));
    }
}
