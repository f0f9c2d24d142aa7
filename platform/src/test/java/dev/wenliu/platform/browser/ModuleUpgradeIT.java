package dev.wenliu.platform.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.wenliu.platform.OnServer;
import dev.wenliu.platform.browser.Browser.Screen;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.plugin.Plugins;
import dev.wenliu.platform.pluginloading.LeakProbe;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The administrator upgrades the vehicle module while two people work with it: nobody loses a character, and both go on. */
@OnServer
class ModuleUpgradeIT {

    private static final Path JAR = Path.of("../plugins/vehicle/target/vehicle-0.1.0.jar");
    private static final String REASON = "接待设备厂家专家，往返机场";

    private static final int COLLECTIONS = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private Plugins plugins;

    @Autowired
    private LeakProbe probe;

    @BeforeEach
    void withoutTheModule() {
        var administrator = new Actor(new PersonId(1), "郑凯", Set.of(Role.MODULE_KEEPER));
        if (plugins.list().stream().anyMatch(one -> one.id().equals("vehicle")))
            plugins.remove(administrator, "vehicle", true).join();
    }

    @ParameterizedTest
    @EnumSource
    void twoPeopleGoOnThroughAnUpgrade(Screen screen) {
        try (Browser browser = Browser.launch()) {
            Employee administrator = Employee.logIn(browser, screen, port, "zheng.kai");
            administrator.open("admin/plugins");
            install(administrator, JAR, "0.1.0");
            Employee keeper = keeperWithOpenEditor(browser, screen);
            Employee watcher = watcherOfTrips(browser, screen);
            Employee applicant = applicantWithHalfAForm(browser, screen);

            install(administrator, NextVersion.of(JAR, "0.2.0"), "0.2.0");

            assertThat(search(watcher)).hasValue("别克");
            watcher.sees("川A·6B218");
            assertThat(editor(keeper).getByLabel("品牌型号")).hasValue("红旗 E-HS9，打了一半");
            Browser.screenshot(watcher.page(), "upgrade-trips-" + screen);
            goesOn(applicant, screen);
            assertThatNothingOfTheFormerVersionIsLeft();
        }
    }

    /** While four browsers still show the new one. */
    private void assertThatNothingOfTheFormerVersionIsLeft() {
        for (int i = 0; i < COLLECTIONS && probe.retained() > 0; i++) System.gc();
        Assertions.assertThat(probe.retained()).isZero();
    }

    /** Uploads a jar and follows it until it is in use. */
    private static void install(Employee administrator, Path jar, String version) {
        Page page = administrator.page();
        page.locator("vaadin-upload input[type=file]").setInputFiles(jar);
        assertThat(page.getByText("版本 " + version + " 已投入使用。")).isVisible();
        Browser.screenshot(page, "upgrade-administrator-" + version + "-" + page.viewportSize().width);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("关闭"))
                .click();
    }

    private Employee keeperWithOpenEditor(Browser browser, Screen screen) {
        Employee keeper = Employee.logIn(browser, screen, port, "ma.chao");
        keeper.open("m/vehicle/fleet");
        keeper.press("登记车辆");
        Locator model = editor(keeper).getByLabel("品牌型号");
        model.fill("红旗 E-HS9，打了一半");
        model.blur();
        return keeper;
    }

    private static Locator editor(Employee keeper) {
        return keeper.page().getByRole(AriaRole.DIALOG);
    }

    private Employee watcherOfTrips(Browser browser, Screen screen) {
        Employee watcher = Employee.logIn(browser, screen, port, "wang.qiang");
        watcher.open("m/vehicle/trips");
        search(watcher).fill("别克");
        watcher.sees("川A·6B218");
        return watcher;
    }

    private static Locator search(Employee watcher) {
        return watcher.page().locator(".vehicle-bar vaadin-text-field input");
    }

    private Employee applicantWithHalfAForm(Browser browser, Screen screen) {
        Employee applicant = Employee.logIn(browser, screen, port, "li.na");
        applicant.open("start/vehicle-use");
        applicant.fill("用车事由", REASON);
        applicant.fill("目的地", "双流机场");
        assertThat(applicant.page().locator(".wl-plugin-field vaadin-combo-box"))
                .isVisible();
        return applicant;
    }

    /** What was typed before stands there, the rest is filled, and the request is submitted. */
    private static void goesOn(Employee applicant, Screen screen) {
        Page page = applicant.page();
        assertThat(page.locator(".wl-plugin-field vaadin-combo-box")).isVisible();
        assertThat(page.locator("textarea").first()).hasValue(REASON);
        applicant.choose("用车类别", "公务接待");
        applicant.minute("出车时间", "2026-12-01", "08:00");
        applicant.minute("预计返回时间", "2026-12-01", screen == Screen.DESK ? "12:00" : "18:00");
        applicant.fill("乘车人数", "3");
        page.locator(".wl-plugin-field vaadin-combo-box input").click();
        page.locator("vaadin-combo-box-item:visible").first().click();
        page.locator(".wl-items input").first().fill("李娜");
        page.locator(".wl-items input").first().blur();
        applicant.press("提交");
        page.waitForURL(Pattern.compile(".*/matter/.*"));
        applicant.sees("审批中");
        Browser.screenshot(page, "upgrade-submitted-" + screen);
    }
}
