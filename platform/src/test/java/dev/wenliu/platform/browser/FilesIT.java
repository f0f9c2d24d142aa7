package dev.wenliu.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.attachment.Bytes;
import dev.wenliu.platform.browser.Browser.Screen;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files as people handle them: chosen, refused with a reason, kept in the draft, taken away again, looked at and saved. */
@OnServer
class FilesIT {

    private static final String PDF = "application/pdf";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void filesStayInTheDraftUntilTheyAreTakenAway(Screen screen) {
        try (Browser browser = Browser.launch()) {
            Page page = logIn(browser, screen, "zhou.zheng");
            page.navigate(address("start/leave"));
            choose(
                    page,
                    new FilePayload("诊断证明.pdf", PDF, Bytes.pdf()),
                    new FilePayload("现场.png", "image/png", Bytes.png()),
                    new FilePayload("程序.pdf", PDF, Bytes.exe()));

            assertThat(page.locator(".wl-file")).hasCount(2);
            assertThat(page.getByText("文件内容是可执行程序")).isVisible();
            assertThat(page.getByText("已自动保存")).isVisible();
            Browser.screenshot(page, "files-draft-" + screen);

            page.waitForURL(Pattern.compile(".*draft=.*"));
            page.reload();
            assertThat(page.locator(".wl-file")).hasCount(2);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("移除 诊断证明.pdf"))
                    .click();
            assertThat(page.locator(".wl-file")).hasCount(1);
            page.reload();
            assertThat(page.locator(".wl-file-name")).hasText("现场.png");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsSavedUnderItsNameAndPicturesAreShown(Screen screen) {
        try (Browser browser = Browser.launch()) {
            Page page = logIn(browser, screen, "zhou.zheng");
            page.navigate(address("start/leave"));
            choose(page, new FilePayload("现场照片.png", "image/png", Bytes.png()));
            Locator file = page.locator(".wl-file");
            assertThat(file).hasCount(1);

            Download saved = page.waitForDownload(
                    () -> file.locator("a[download]").first().click());
            assertThat(saved.suggestedFilename()).isEqualTo("现场照片.png");

            Page shown = page.waitForPopup(() -> file.locator(".wl-file-name").click());
            shown.waitForLoadState();
            assertThat(shown.locator("img")).isVisible();

            Page stranger = logIn(browser, screen, "zhang.wei");
            assertThat(stranger.navigate(shown.url()).status()).isEqualTo(404);
            assertThat(stranger.getByText("文件不存在").first()).isVisible();
            Browser.screenshot(stranger, "files-stranger-" + screen);
        }
    }

    private static void choose(Page page, FilePayload... files) {
        FileChooser chooser = page.waitForFileChooser(
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("选择文件"))
                        .click());
        chooser.setFiles(files);
    }

    private Page logIn(Browser browser, Screen screen, String login) {
        Page page = browser.open(screen);
        page.navigate(address("login"));
        page.fill("input[name=username]", login);
        page.fill("input[name=password]", "wenliu");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }
}
