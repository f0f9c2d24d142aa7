package dev.wenliu.platform.policy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.personnel.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WenliuTest
@ExtendWith(Browserless.class)
class PoliciesViewTest {

    private final ApplicationContext context;
    private final Staff staff;
    private final JdbcClient sql;

    @Autowired
    PoliciesViewTest(ApplicationContext context, Staff staff, JdbcClient sql) {
        this.context = context;
        this.staff = staff;
        this.sql = sql;
    }

    @AfterEach
    void asBefore() {
        sql.sql("delete from policy_setting").update();
        staff.follow();
    }

    @Test
    void theOfficeSetsForAllAndAHeadReadsWhereItComesFromAndNarrowsIt() {
        open("he.ping", "admin/policies");
        set(20);
        assertThat(Pages.words(_find(PolicyCard.class).getFirst())).contains("20 分钟（本单位设定）", "何平");

        open("wang.qiang", "admin/policies");
        assertThat(Pages.words(_find(PolicyCard.class).getFirst())).contains("20 分钟（华澜电力集团统一设定）");
        set(25);
        assertThat(_find(IntegerField.class).getFirst().isInvalid()).isTrue();
        assertThat(_find(IntegerField.class).getFirst().getErrorMessage()).contains("上级只允许到 20");
        set(10);
        assertThat(Pages.words(_find(PolicyCard.class).getFirst())).contains("10 分钟（本单位设定）");

        open("he.ping", "admin/policies");
        assertThat(Pages.words(PoliciesView.class)).contains("下级单位的设定", "生产技术部");
    }

    @Test
    void elsewhereAHeadOnlyReads() {
        open("wang.qiang", "admin/policies/finance");

        assertThat(Pages.words(PoliciesView.class)).contains("您可以查看这里的策略");
        assertThat(_find(IntegerField.class)).isEmpty();
    }

    private static void set(int minutes) {
        PolicyCard card = _find(PolicyCard.class).getFirst();
        _find(card, IntegerField.class).getFirst().setValue(minutes);
        _click(_get(card, Button.class, button -> button.withText("保存")));
    }

    private void open(String login, String page) {
        Browserless.logIn(context, login);
        Browserless.visit(page);
    }
}
