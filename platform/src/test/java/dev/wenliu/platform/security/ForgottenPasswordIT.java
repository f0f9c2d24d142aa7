package dev.wenliu.platform.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.browser.Browser;
import dev.wenliu.platform.browser.Browser.Screen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a forgotten password by way of the department's information officer to a new one. */
@OnServer
class ForgottenPasswordIT {

    private static final String CHOSEN = "Harbour-7-lamp";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"DESK, lu.ming, liu.fang", "PHONE, fan.zhe, deng.jie"})
    void passwordComesBackThroughTheInformationOfficer(Screen screen, String login, String helperLogin) {
        try (Browser browser = Browser.launch()) {
            Page who = browser.open(screen);
            who.navigate(address("login"));
            who.getByText("忘记密码？").click();
            Locator dialog = who.getByRole(AriaRole.DIALOG);
            dialog.locator("input").fill(login);
            press(dialog, "提交申请");
            assertThat(who.getByText("申请已提交")).isVisible();

            Page helper = logIn(browser.open(screen), helperLogin, "wenliu");
            helper.navigate(address("admin/passwords"));
            press(helper.locator(".wl-account-request").last(), "发放密码");
            helper.getByText("已核实，发放密码").click();
            String given = helper.locator(".wl-first-password").innerText();

            press(who.getByRole(AriaRole.DIALOG), "知道了");
            logIn(who, login, given);
            Locator fields = who.locator("vaadin-password-field input");
            fields.nth(0).fill(given);
            fields.nth(1).fill(CHOSEN);
            fields.nth(2).fill(CHOSEN);
            press(who.locator("body"), "保存新密码");
            press(who.locator("body"), "重新登录");
            who.waitForURL("**/login**");
            logIn(who, login, CHOSEN);
            assertThat(who.locator(".wl-shell")).isVisible();
        }
    }

    private static void press(Locator where, String name) {
        where.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Page logIn(Page page, String login, String password) {
        page.navigate(address("login"));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.fill("input[name=username]", login);
        page.fill("input[name=password]", password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String address(String route) {
        return "http://localhost:" + port + "/" + route;
    }
}
