package dev.wenliu.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.browser.Browser.Screen;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An expense claim computes itself while it is filled; the cursor stays where somebody types. */
@OnServer
class ExpenseIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void aClaimFollowsWhatIsTyped(Screen screen) {
        try (Browser browser = Browser.launch()) {
            Page page = browser.open(screen);
            logIn(page);
            page.navigate("http://localhost:" + port + "/start/expense");
            field(page, "报销事由").fill("春季设备检查差旅");
            pick(page, 0, "scjs");
            row(page, "业务招待费");
            cell(page, "金额").pressSequentially("1234.5");

            assertThat(page.getByText("壹仟贰佰叁拾肆元伍角整")).isVisible();
            assertThat(page.evaluate("() => document.activeElement.closest('td').dataset.label"))
                    .isEqualTo("金额");

            cell(page, "招待人数").fill("5");
            assertThat(page.locator("td[data-label='人均']")).hasText("246.90");
            page.getByText("银行转账").click();
            assertThat(field(page, "收款账号")).isVisible();
            submit(page);
            assertThat(page.getByText("业务招待费人均不得超过 200 元").first()).isVisible();
            assertThat(page.locator("vaadin-date-picker[opened]")).hasCount(0);
            Browser.screenshot(page, "expense-" + screen);
        }
    }

    private static void pick(Page page, int picker, String typed) {
        Locator input = page.locator("vaadin-combo-box").nth(picker).locator("input");
        input.fill(typed);
        Locator item = page.locator("vaadin-combo-box-item:visible");
        assertThat(item).hasCount(1);
        item.click();
        assertThat(input).hasValue(Pattern.compile("生产技术部"));
    }

    private static void row(Page page, String kind) {
        page.locator(".wl-row-table vaadin-select").first().click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(kind))
                .click();
        assertThat(page.locator("td[data-label='招待人数'] input")).isVisible();
    }

    private static Locator field(Page page, String label) {
        return page.locator("vaadin-text-field")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("input");
    }

    private static Locator cell(Page page, String column) {
        return page.locator("tbody td[data-label='" + column + "'] input");
    }

    private static void submit(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("提交").setExact(true))
                .first()
                .click();
    }

    private void logIn(Page page) {
        page.navigate("http://localhost:" + port + "/login");
        page.fill("input[name=username]", "li.na");
        page.fill("input[name=password]", "wenliu");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }
}
