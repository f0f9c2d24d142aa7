package dev.wenliu.platform.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.browser.Browser;
import dev.wenliu.platform.browser.Browser.Screen;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One person in two browsers: one ends the other, and nobody sits in front of one for too long. */
@OnServer
class SessionsIT {

    private static final Pattern LOGIN = Pattern.compile(".*/login\\?ended=.*");

    private final LocalSessions local;
    private final int port;

    @Autowired
    SessionsIT(LocalSessions local, @LocalServerPort int port) {
        this.local = local;
        this.port = port;
    }

    @Test
    void oneBrowserEndsTheOther() {
        try (Browser browser = Browser.launch()) {
            Page phone = logIn(browser, Screen.PHONE, "shen.dan");
            assertThat(phone.locator(".wl-shell")).isVisible();
            phone.waitForLoadState(LoadState.NETWORKIDLE);
            Page desk = logIn(browser, Screen.DESK, "shen.dan");

            desk.navigate(address("logins"));
            assertThat(desk.locator(".wl-session")).hasCount(2);
            Browser.screenshot(desk, "sessions");
            desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("结束其他所有登录"))
                    .click();

            phone.waitForURL(LOGIN);
            assertThat(phone.getByText("此登录已被结束")).isVisible();
            assertThat(desk.locator(".wl-session")).hasCount(1);
        }
    }

    @Test
    void unusedPageWarnsAndThenLeadsToTheLogin() {
        try (Browser browser = Browser.launch()) {
            Page page = browser.open(Screen.DESK);
            page.clock().install();
            logIn(page, "xie.yun");
            assertThat(page.locator(".wl-shell")).isVisible();

            page.clock().fastForward("29:30");
            assertThat(page.getByText("秒后将自动退出")).isVisible();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("继续使用"))
                    .click();
            page.clock().fastForward("00:02");
            assertThat(page.getByText("秒后将自动退出")).isHidden();
            local.follow(Instant.now().plus(Duration.ofMinutes(31)));

            page.waitForURL(LOGIN);
            assertThat(page.getByText("您较长时间没有操作")).isVisible();
        }
    }

    private Page logIn(Browser browser, Screen screen, String login) {
        return logIn(browser.open(screen), login);
    }

    private Page logIn(Page page, String login) {
        page.navigate(address("login"));
        page.fill("input[name=username]", login);
        page.fill("input[name=password]", "wenliu");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String address(String route) {
        return "http://localhost:" + port + "/" + route;
    }
}
