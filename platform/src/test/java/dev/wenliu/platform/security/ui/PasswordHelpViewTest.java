package dev.wenliu.platform.security.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import dev.wenliu.platform.Browserless;
import dev.wenliu.platform.Pages;
import dev.wenliu.platform.WenliuTest;
import dev.wenliu.platform.security.ForgottenPasswords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WenliuTest
@ExtendWith(Browserless.class)
class PasswordHelpViewTest {

    private final ApplicationContext context;
    private final ForgottenPasswords forgotten;
    private final JdbcClient sql;

    @Autowired
    PasswordHelpViewTest(ApplicationContext context, ForgottenPasswords forgotten, JdbcClient sql) {
        this.context = context;
        this.forgotten = forgotten;
        this.sql = sql;
    }

    @AfterEach
    void forget() {
        sql.sql("delete from password_request").update();
    }

    @Test
    void requestCanBePutAside() {
        forgotten.ask("li.na", "10.0.0.1");
        open("zhao.min");
        assertThat(Pages.words(PasswordHelpView.class)).contains("李娜");

        _click(Pages.button("忽略"));

        assertThat(Pages.words(PasswordHelpView.class)).contains("没有待处理的密码申请");
    }

    @Test
    void passwordIsShownAfterTheQuestionWhoAsks() {
        forgotten.ask("fan.zhe", "10.0.0.2");
        open("deng.jie");
        assertThat(Pages.words(PasswordHelpView.class)).contains("范哲", "来自 10.0.0.2");

        _click(Pages.button("发放密码"));
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));

        assertThat(Pages.words(_get(Div.class, spec -> spec.withClasses("wl-first-password"))))
                .hasSize(16);
    }

    private void open(String login) {
        Browserless.logIn(context, login);
        Browserless.visit(ForgottenPasswords.PAGE);
    }
}
