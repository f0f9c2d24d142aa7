package dev.wenliu.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.browser.Browser.Screen;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever types and reloads at once finds everything again; the server hears of text only after a pause. */
@OnServer
class TypingIT {

    private static final Pattern WITH_DRAFT = Pattern.compile(".*draft=.*");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void whatWasTypedIsThereAfterAReloadAtOnce(Screen screen) {
        try (Browser browser = Browser.launch()) {
            Page page = logIn(browser, screen, "zhang.wei");
            open(page, "start/leave");

            reason(page).pressSequentially("陪护家人");
            page.reload();

            assertThat(reason(page)).hasValue("陪护家人");
            page.waitForURL(WITH_DRAFT);
            reason(page).press("End");
            reason(page).pressSequentially("住院");
            page.reload();
            assertThat(reason(page)).hasValue("陪护家人住院");

            open(page, "start/leave");
            assertThat(reason(page)).hasValue("");
        }
    }

    @ParameterizedTest
    @EnumSource
    void cellsComeBackInTheirRows(Screen screen) {
        try (Browser browser = Browser.launch()) {
            Page page = logIn(browser, screen, "zhang.wei");
            open(page, "start/vehicle-use");
            names(page).first().fill("张伟");
            names(page).first().press("Tab");
            page.waitForURL(WITH_DRAFT);
            page.getByRole(AriaRole.BUTTON, named("添加一行")).click();
            assertThat(names(page)).hasCount(2);

            names(page).last().pressSequentially("李娜");
            page.reload();

            assertThat(names(page).last()).hasValue("李娜");
            assertThat(names(page).first()).hasValue("张伟");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLostConnectionTakesNothingAway(Screen screen) {
        try (Browser browser = Browser.launch()) {
            Page page = logIn(browser, screen, "zhang.wei");
            open(page, "start/leave");

            page.context().setOffline(true);
            reason(page).fill("在没有网络的地方写的");
            page.getByLabel("请假天数").fill("三天");
            page.context().setOffline(false);
            page.reload();

            assertThat(reason(page)).hasValue("在没有网络的地方写的");
            assertThat(page.getByText("“三天”不是数字").first()).isVisible();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseFindsIt(Screen screen) {
        try (Browser browser = Browser.launch()) {
            Page page = logIn(browser, screen, "zhang.wei");
            open(page, "start/leave");
            reason(page).pressSequentially("私事");
            page.context().clearCookies();

            logIn(page, "li.na");
            open(page, "start/leave");

            assertThat(reason(page)).hasValue("");
        }
    }

    private void open(Page page, String route) {
        page.navigate(address(route));
        assertThat(page.locator(".wl-form")).isVisible();
    }

    private static Locator reason(Page page) {
        return page.getByLabel("请假事由");
    }

    private static Locator names(Page page) {
        return page.locator("td[data-label='姓名'] input");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private Page logIn(Browser browser, Screen screen, String login) {
        Page page = browser.open(screen);
        logIn(page, login);
        return page;
    }

    private void logIn(Page page, String login) {
        page.navigate(address("login"));
        page.fill("input[name=username]", login);
        page.fill("input[name=password]", "wenliu");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    private String address(String route) {
        return "http://localhost:" + port + "/" + route;
    }
}
