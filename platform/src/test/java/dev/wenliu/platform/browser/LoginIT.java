package dev.wenliu.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.browser.Browser.Screen;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Coming in, and the first button that is pressed then. */
@OnServer
class LoginIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void aWrongPasswordLeavesTheNameInItsField(Screen screen) {
        try (Browser browser = Browser.launch()) {
            Page page = browser.open(screen);
            logIn(page, "zhang.wei", "wrong");

            page.waitForURL("**/login?error*");
            assertThat(page.locator("input[name=username]")).hasValue("zhang.wei");
            assertThat(page.locator("input[name=password]")).isFocused();
            Assertions.assertThat(page.content()).doesNotContain("zhang.wei&").doesNotContain("=zhang.wei");
            page.fill("input[name=password]", "wenliu");
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/login"));
        }
    }

    @Test
    void whoeverOpensTheLoginPageFindsNobodysName() {
        try (Browser browser = Browser.launch()) {
            Page page = browser.open(Screen.DESK);
            logIn(page, "zhang.wei", "wrong");
            page.waitForURL("**/login?error*");
            assertThat(page.locator("input[name=username]")).hasValue("zhang.wei");

            page.navigate(address("login"));

            assertThat(page.locator("input[name=username]")).hasValue("");
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoeverHasAKeyboardReadsOfItsKeys(Screen screen) {
        try (Browser browser = Browser.launch()) {
            Page page = browser.open(screen);
            logIn(page, "zhang.wei", "wenliu");
            page.waitForURL(url -> !url.contains("/login"));
            page.navigate(address("start/leave"));
            Locator submit = page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交").setExact(true));
            Locator keys = page.getByText("Ctrl + Enter").first();

            if (screen == Screen.DESK) {
                submit.hover();
                assertThat(keys).isVisible();
            } else {
                submit.tap();
                assertThat(page.getByText("处需要修改").first()).isVisible();
                submit.focus();
                assertThat(keys).isHidden();
            }
        }
    }

    private void logIn(Page page, String login, String password) {
        page.navigate(address("login"));
        page.fill("input[name=username]", login);
        page.fill("input[name=password]", password);
        page.keyboard().press("Enter");
    }

    private String address(String route) {
        return "http://localhost:" + port + "/" + route;
    }
}
