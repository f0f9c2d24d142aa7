package dev.wenliu.platform.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

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

    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, Map<String, String> environment) {
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setEnv(environment)
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
        return launch(System.getenv());
    }

    /** Starts Chromium as on a machine that has no font but a Latin one: PDFBox's own. */
    public static Browser launchWithoutChineseFonts() {
        Path latin = Path.of("target", "latin-fonts").toAbsolutePath();
        Path fonts = latin.resolve("fonts.conf");
        try (InputStream font = PDDocument.class.getResourceAsStream(LATIN)) {
            Files.createDirectories(latin);
            Files.copy(Objects.requireNonNull(font), latin.resolve("latin.ttf"), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(
                    fonts, "<fontconfig><dir>%1$s</dir><cachedir>%1$s</cachedir></fontconfig>".formatted(latin));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("FONTCONFIG_FILE", fonts.toString());
        return launch(environment);
    }

    private static Browser launch(Map<String, String> environment) {
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        return new Browser(Playwright.create(options), environment);
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
        // a page that is left says so to the server; one whose browser just dies would be taken for a living one for
        // minutes
        chromium.contexts().forEach(person -> person.pages().forEach(page -> page.navigate("about:blank")));
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
