package dev.wenliu.platform.register.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.kernel.ui.SearchChoice;
import dev.wenliu.platform.organisation.Person;
import dev.wenliu.platform.personnel.Staff;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WenliuTest
@ExtendWith(Browserless.class)
class RightsViewTest {

    private final ApplicationContext context;
    private final Staff staff;
    private final JdbcClient sql;

    @Autowired
    RightsViewTest(ApplicationContext context, Staff staff, JdbcClient sql) {
        this.context = context;
        this.staff = staff;
        this.sql = sql;
    }

    @AfterEach
    void asBefore() {
        staff.hold("yu.hai", Set.of());
        sql.sql("delete from rights_declared_role where declaration in"
                        + " (select id from rights_declaration where person = ?)")
                .param(staff.as("yu.hai").id().value())
                .update();
        sql.sql("delete from rights_declaration where person = ?")
                .param(staff.as("yu.hai").id().value())
                .update();
        sql.sql("delete from post_right").update();
    }

    @Test
    void a241bHumanResourcesDeclareAndTheCentreGives() {
        declare();
        assertThat(Pages.words(DeclarationRow.class)).contains("于海", "车队调度", "临时顶班", "刘芳");
        assertThat(_find(Button.class, spec -> spec.withText("照申报设置"))).isEmpty();

        open("zheng.kai", "admin/rights");
        _click(Pages.button("照申报设置"));

        assertThat(staff.find("yu.hai").orElseThrow().roles()).containsExactly(Role.DISPATCHER);
        assertThat(Pages.words(RightsView.class)).contains("没有权限申报");
        open("zheng.kai", "admin/rights?state=settled");
        assertThat(Pages.words(DeclarationRow.class)).contains("已设置", "郑凯");
    }

    @Test
    void theCentreSendsBackWithAReason() {
        declare();
        open("zheng.kai", "admin/rights");
        _click(Pages.button("退回"));
        _setValue(_get(TextArea.class), "驾驶员不能兼任");
        _click(_find(Button.class, spec -> spec.withText("退回")).getLast());

        open("liu.fang", "admin/rights?state=settled");
        assertThat(Pages.words(DeclarationRow.class)).contains("已退回", "驾驶员不能兼任");
        assertThat(staff.find("yu.hai").orElseThrow().roles()).isEmpty();
    }

    @Test
    void a232ARightWithoutASourceIsAFlag() {
        open("zheng.kai", "admin/rights");
        assertThat(Pages.seen(_get(RightsView.class))).doesNotContain("没有来源");

        staff.hold("yu.hai", Set.of(Role.LEGAL));

        open("zheng.kai", "admin/rights");
        assertThat(Pages.seen(_get(RightsView.class))).contains("没有来源", "于海");
    }

    @Test
    void a241bHumanResourcesSayWhichRightsComeWithAPostAndTheCentreReadsIt() {
        open("liu.fang", "admin/posts?q=出纳");
        _click(Pages.picture("设置“出纳”的权限"));
        _get(RoleChoice.class).setValue(Set.of("cashier"));
        _click(Pages.button("确定"));

        open("zheng.kai", "admin/posts?q=出纳");
        assertThat(Pages.words(PostsView.class)).contains("出纳", "1 人在岗");
        assertThat(_find(Button.class, spec -> spec.withText("新增岗位"))).isEmpty();
        open("zheng.kai", "admin/posts?q=没有这样的");
        assertThat(Pages.words(PostsView.class)).contains("没有找到岗位");
    }

    @SuppressWarnings("unchecked")
    private void declare() {
        open("liu.fang", "admin/rights");
        _click(Pages.button("申报权限"));
        _setValue(
                (SearchChoice<Person>) _get(SearchChoice.class),
                staff.find("yu.hai").orElseThrow());
        _get(RoleChoice.class).setValue(Set.of(Role.DISPATCHER));
        _setValue(_get(TextArea.class), "临时顶班");
        _click(_find(Button.class, spec -> spec.withText("申报权限")).getLast());
    }

    private void open(String login, String page) {
        Browserless.logIn(context, login);
        Browserless.visit(page);
    }
}
