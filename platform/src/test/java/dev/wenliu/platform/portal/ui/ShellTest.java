package dev.wenliu.platform.portal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.MatterId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WenliuTest
@ExtendWith(Browserless.class)
class ShellTest {

    private final ApplicationContext context;

    @Autowired
    ShellTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void everyoneFindsTheirOwnLists() {
        Browserless.logIn(context, "li.na");

        assertThat(navigation()).contains("工作台", "发起", "待办", "我发起的", "已办", "抄送", "草稿");
    }

    @Test
    void onlyWhoRunsTheSystemSeesAdministration() {
        Browserless.logIn(context, "li.na");
        assertThat(navigation()).doesNotContain("模块管理");

        Browserless.logIn(context, "zheng.kai");
        assertThat(navigation()).contains("模块管理");
    }

    @Test
    void onlyWhoOpensAccountsSeesTheirPage() {
        for (String login : List.of("liu.fang", "admin")) {
            Browserless.logIn(context, login);
            assertThat(navigation()).as(login).contains("账号管理");
        }
        for (String login : List.of("li.na", "wang.qiang", "zheng.kai")) {
            Browserless.logIn(context, login);
            assertThat(navigation()).as(login).doesNotContain("账号管理");
        }
    }

    @Test
    void theThumbBarMarksTheOpenPage() {
        Browserless.logIn(context, "li.na");

        assertThat(current(_get(BottomBar.class))).isEqualTo("工作台");
    }

    @Test
    void onAPhoneTheOwnListsStandBesideOneAnother() {
        Browserless.logIn(context, "li.na");
        assertThat(_find(OwnLists.class)).isEmpty();

        Browserless.visit("told");

        assertThat(Pages.words(OwnLists.class)).isEqualTo("我发起的已办抄送草稿");
        assertThat(current(_get(OwnLists.class))).isEqualTo("抄送");
        assertThat(current(_get(BottomBar.class))).isEqualTo("我的");
    }

    @Test
    void whatMayNotBeSeenIsCalmlyRefused() {
        Browserless.logIn(context, "li.na");

        Browserless.visit("matter/" + MatterId.fresh());

        assertThat(_get(RefusedPage.class).getElement().getTextRecursively()).contains("找不到该内容");
    }

    private static String current(Component links) {
        return links.getChildren()
                .filter(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .map(Pages::words)
                .collect(Collectors.joining());
    }

    private static List<String> navigation() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }
}
