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

/** A leave as new users carry it: filled and submitted, returned, submitted again, approved by head and leader, ended. */
@OnServer
class JourneyIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void aLeaveGoesFromTheCatalogueToItsEnd(Screen screen) {
        try (Browser browser = Browser.launch()) {
            Page initiator = logIn(browser, screen, "li.na");
            String matter = submitLeave(initiator, screen);

            Page head = logIn(browser, screen, "wang.qiang");
            head.navigate(matter);
            press(head, "退回");
            Locator question = head.getByRole(AriaRole.DIALOG);
            question.locator("textarea").fill("请写明工作交接安排");
            question.getByRole(AriaRole.BUTTON, named("退回")).click();
            assertThat(head.getByText("请写明工作交接安排").first()).isVisible();

            initiator.navigate(matter);
            press(initiator, "重新提交");
            assertThat(initiator.getByText("审批中").first()).isVisible();

            head.navigate(matter);
            press(head, "同意");
            assertThat(head.getByText("陈国栋").first()).isVisible();
            Page leader = logIn(browser, screen, "chen.guodong");
            leader.navigate(matter);
            press(leader, "同意");
            assertThat(leader.getByText("已办结").first()).isVisible();
            Browser.screenshot(leader, "journey-end-" + screen);

            Page hr = logIn(browser, screen, "liu.fang");
            hr.navigate(address("told"));
            assertThat(hr.getByText("李娜").first()).isVisible();
        }
    }

    private String submitLeave(Page page, Screen screen) {
        page.navigate(address("start/leave"));
        page.locator("vaadin-select").first().click();
        page.locator("vaadin-select-item").nth(1).click();
        page.getByLabel("请假天数").fill("5");
        fillMinute(page, screen, 0, "08:00");
        fillMinute(page, screen, 1, "18:00");
        page.locator("textarea").first().fill("回家探亲");
        page.locator("textarea").first().blur();
        assertThat(page.getByText("陈国栋").first()).isVisible();
        press(page, "提交");
        page.waitForURL(Pattern.compile(".*/matter/.*"));
        return page.url();
    }

    /**
     * A desk types the day, a phone taps it in the calendar that covers its screen. The next calendar would open by itself if its field
     * got the cursor, and the tap meant to open it would meet it on its way.
     */
    private static void fillMinute(Page page, Screen screen, int field, String time) {
        Locator whole = page.locator("vaadin-date-time-picker").nth(field);
        Locator day = whole.locator("vaadin-date-picker input");
        if (screen == Screen.DESK) {
            day.fill("2026-12-0" + (1 + field));
            day.press("Enter");
        } else {
            day.click();
            assertThat(whole.locator("vaadin-date-picker[opened]")).isVisible();
            whole.getByRole(AriaRole.BUTTON, named("今天")).click();
            assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0);
        }
        Locator minute = whole.locator("vaadin-time-picker input");
        minute.fill(time);
        minute.press("Enter");
        minute.blur();
        assertThat(minute).hasValue(time);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
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

    private String address(String route) {
        return "http://localhost:" + port + "/" + route;
    }
}
