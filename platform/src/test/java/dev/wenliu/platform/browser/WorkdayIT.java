package dev.wenliu.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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

/** Every station of an employee's journey: catalogue, form, coming path, inbox, matter, decision, and the lists where it is found again. */
@OnServer
class WorkdayIT {

    private static final Pattern NUMBER = Pattern.compile("请假-\\d{4}-\\d{4}");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void fromTheCatalogueToTheListsOfWhatIsDone(Screen screen) {
        try (Browser browser = Browser.launch()) {
            Employee initiator = Employee.logIn(browser, screen, port, "cao.yu");
            Employee head = Employee.logIn(browser, screen, port, "yang.jun");
            head.open("inbox");
            int before = head.waiting();

            findInTheCatalogue(initiator);
            keepAsDraft(initiator);
            String matter = submit(initiator, screen);
            String number = number(initiator);

            assertThat(head.badge()).hasText(Integer.toString(before + 1));
            decideInTheInbox(head, number);
            assertThat(head.badge()).hasText(before == 0 ? "" : Integer.toString(before));
            lookAround(initiator, matter);
            head.page().navigate(matter);
            head.tab("表单变更");
            head.sees("由杜红代班");

            Employee leader = Employee.logIn(browser, screen, port, "chen.guodong");
            leader.page().navigate(matter);
            leader.sees("您正在办理");
            leader.page().keyboard().press("Control+Enter");
            leader.sees("已办结");
            findAgain(initiator, number, "mine?state=ended&q=");
            findAgain(head, number, "handled?q=");
            findAgain(Employee.logIn(browser, screen, port, "liu.fang"), number, "told?q=");
            initiator.open("start");
            assertThat(heading(initiator.page(), "最近使用")).isVisible();
            Browser.screenshot(initiator.page(), "workday-" + screen);
        }
    }

    private static void findInTheCatalogue(Employee employee) {
        employee.open("start");
        Page page = employee.page();
        employee.sees("办公类");
        page.locator(".wl-search-box input").fill("病假");
        assertThat(page.locator(".wl-flow-card")).hasCount(1);
        employee.press("设为常用");
        assertThat(heading(page, "常用")).isVisible();
        employee.press("取消常用");
        page.locator("button")
                .filter(new Locator.FilterOptions().setHasText("人力资源部"))
                .first()
                .click();
        assertThat(page.locator(".wl-flow-card")).hasCount(1);
        employee.flow("请假").getByRole(AriaRole.LINK).click();
        page.waitForURL(Pattern.compile(".*/start/leave.*"));
    }

    /** What was typed waits among the drafts, and goes on from there. */
    private static void keepAsDraft(Employee employee) {
        employee.fill("请假事由", "回家探亲，照顾老人");
        employee.sees("已自动保存");
        employee.open("drafts");
        employee.page()
                .locator("a.wl-entry")
                .filter(new Locator.FilterOptions().setHasText("回家探亲，照顾老人"))
                .first()
                .click();
        assertThat(employee.page().locator("textarea").first()).hasValue("回家探亲，照顾老人");
    }

    private static String submit(Employee employee, Screen screen) {
        employee.choose("请假类别", "年休假");
        employee.fill("请假天数", "5");
        employee.minute("开始时间", "2026-12-01", "08:00");
        employee.minute("结束时间", "2026-12-07", "18:00");
        Page page = employee.page();
        FileChooser chooser = page.waitForFileChooser(() -> employee.press("选择文件"));
        chooser.setFiles(new FilePayload("行程单.pdf", "application/pdf", Bytes.pdf()));
        assertThat(page.locator(".wl-file")).hasCount(1);
        employee.sees("因为杨军是发起人所在的安全监察部的负责人");
        employee.sees("因为陈国栋是发起人所在的安全监察部的公司分管领导");
        Browser.screenshot(page, "workday-start-" + screen);
        employee.press("提交");
        page.waitForURL(Pattern.compile(".*/matter/.*"));
        return page.url();
    }

    private static String number(Employee employee) {
        Locator number = employee.page().getByText(NUMBER).first();
        assertThat(number).isVisible();
        var found = NUMBER.matcher(number.textContent());
        return found.find() ? found.group() : "";
    }

    private static void decideInTheInbox(Employee head, String number) {
        Page page = head.page();
        head.open("inbox?q=" + number);
        page.locator(".wl-inbox-row").first().click();
        head.sees("部门负责人审批");
        head.fill("工作安排", "由杜红代班");
        head.press("同意");
        head.sees("已同意");
    }

    /** The matter's page: form, path, chart with the node where it rests, files. */
    private static void lookAround(Employee employee, String matter) {
        Page page = employee.page();
        page.navigate(matter);
        employee.sees("回家探亲，照顾老人");
        employee.sees("办理中");
        employee.tab("流程图");
        assertThat(page.locator("wl-chart-view .wl-active[data-element-id=leader]"))
                .isVisible();
        assertThat(page.locator("wl-chart-view .wl-done[data-element-id=head]")).isVisible();
        employee.tab("附件");
        employee.sees("行程单.pdf");
    }

    private static void findAgain(Employee employee, String number, String list) {
        employee.open(list + number);
        employee.sees(number);
        employee.page().locator("a.wl-entry").first().click();
        employee.page().waitForURL(Pattern.compile(".*/matter/.*"));
        employee.sees(number);
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
