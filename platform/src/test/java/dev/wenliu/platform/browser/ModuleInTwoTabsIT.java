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
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator stops and starts a module while others have its page and a form with its field open. */
@OnServer
class ModuleInTwoTabsIT {

    private static final Path JAR = Path.of("../plugins/vehicle/target/vehicle-0.1.0.jar");
    private static final String REASON = "接待设备厂家专家，往返机场";

    @LocalServerPort
    private int port;

    @Autowired
    private Plugins plugins;

    @BeforeEach
    void withoutTheModule() {
        var administrator = new Actor(new PersonId(1), "郑凯", Set.of(Role.MODULE_KEEPER));
        if (plugins.list().stream().anyMatch(one -> one.id().equals("vehicle")))
            plugins.remove(administrator, "vehicle", true).join();
    }

    @ParameterizedTest
    @EnumSource
    void openPagesLetGoAndComeBackAndAFormLosesNothing(Screen screen) {
        try (Browser browser = Browser.launch()) {
            Page administrator = installed(browser, screen);
            Page fleet = logIn(browser, screen, "ma.chao", "m/vehicle/fleet");
            assertThat(fleet.getByText("登记车辆")).isVisible();
            Page form = logIn(browser, screen, "li.na", "start/vehicle-use");
            form.locator("textarea").first().fill(REASON);
            form.locator("textarea").first().blur();
            Locator field = form.locator(".wl-plugin-field");
            assertThat(field.locator("vaadin-combo-box")).isVisible();

            administrator.locator(".wl-plugin-act").click();
            administrator.getByRole(AriaRole.ALERTDIALOG).getByText("停用").last().click();

            assertThat(fleet.getByText("该模块暂时停用")).isVisible();
            assertThat(field.getByText("模块暂不可用")).isVisible();
            assertThat(form.locator("textarea").first()).hasValue(REASON);
            Browser.screenshot(form, "module-stopped-" + screen);

            administrator
                    .getByText("启用", new Page.GetByTextOptions().setExact(true))
                    .click();

            assertThat(fleet.getByText("登记车辆")).isVisible();
            assertThat(field.locator("vaadin-combo-box")).isVisible();
            assertThat(form.locator("textarea").first()).hasValue(REASON);
        }
    }

    /** The administration page, on which the vehicle module was installed and runs. */
    private Page installed(Browser browser, Screen screen) {
        Page page = logIn(browser, screen, "zheng.kai", "admin/plugins");
        page.locator("vaadin-upload input[type=file]").setInputFiles(JAR);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("关闭"))
                .click();
        assertThat(page.getByText("运行中")).isVisible();
        return page;
    }

    private Page logIn(Browser browser, Screen screen, String login, String route) {
        Page page = browser.open(screen);
        page.navigate(address("login"));
        page.fill("input[name=username]", login);
        page.fill("input[name=password]", "wenliu");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate(address(route));
        return page;
    }

    private String address(String route) {
        return "http://localhost:" + port + "/" + route;
    }
}
